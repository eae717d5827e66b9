/// What every screen is made of: work off the toolkit's thread, the tick, the look, keys, and controls that a counter
/// can drive without a mouse. Knows no screen, no use case and no stored thing; words come in as finished text.
package dk.holdt.ui.kit;
