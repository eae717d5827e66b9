/// What is shown when the shop's data cannot be opened: why, and the copies that can be put in its place.
package dk.holdt.ui.rescue;
