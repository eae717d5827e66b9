/// One repair at the counter: what was agreed, what to say now, the journal and its papers, and the sheets that give an
/// answer or move a time. Knows no other screen.
package dk.holdt.ui.repair;
