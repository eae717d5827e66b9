/// The card of one customer: what the shop keeps of them, put right and read here, and a new repair begun from it.
package dk.holdt.ui.customer;
