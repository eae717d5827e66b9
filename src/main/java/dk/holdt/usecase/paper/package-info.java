/// Documents for the customer: what stands on them, freezing them at issue, rendering, printing, saving.
///
/// Pure: how a document looks and how a printer is reached belong to `print`; where rows lie belongs to `store`.
package dk.holdt.usecase.paper;
