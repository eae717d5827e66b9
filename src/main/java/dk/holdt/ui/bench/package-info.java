/// The technician's screen: what to take next, and the repair on the bench. Knows no other screen.
package dk.holdt.ui.bench;
