/// The intake: one form in five blocks, and beside it what customer and shop agree on.
package dk.holdt.ui.intake;
