/// Paper: documents frozen as JSON, rendered as PDF, and handed to the machine's print queues.
///
/// Knows the document model of the use cases and nothing of the screen or the store.
package dk.holdt.print;
