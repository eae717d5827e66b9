/// Finding a repair, open or closed, by whatever is typed.
package dk.holdt.ui.find;
