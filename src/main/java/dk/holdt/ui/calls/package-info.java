/// The calls that are due, on every screen.
package dk.holdt.ui.calls;
