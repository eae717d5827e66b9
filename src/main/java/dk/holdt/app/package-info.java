/// The start of the program and all of its wiring, by hand: the one place that creates a clock and knows every adapter.
package dk.holdt.app;
