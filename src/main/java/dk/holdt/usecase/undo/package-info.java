/// Taking back what was just done: a correction that stands in the journal, never a deletion.
package dk.holdt.usecase.undo;
