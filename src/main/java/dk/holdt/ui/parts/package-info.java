/// The change of a part: old beside new, compared while it is typed, and settled where the new one is not as good.
package dk.holdt.ui.parts;
