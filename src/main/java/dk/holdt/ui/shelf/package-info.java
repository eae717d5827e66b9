/// The shelf: what can be collected and who knows of it, the loan devices, and what is not paid.
package dk.holdt.ui.shelf;
