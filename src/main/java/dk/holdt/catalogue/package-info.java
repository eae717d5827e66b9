/// Reads part kinds and holidays from files that a person can correct, strictly: one fault, and none is loaded. Besides
/// paper the only part that knows JSON.
package dk.holdt.catalogue;
