/// The window: the frame around every screen, and the only place that knows which screens there are.
package dk.holdt.ui.shell;
