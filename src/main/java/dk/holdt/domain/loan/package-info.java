/// The devices the shop lends while it has the customer's own, and who has them.
package dk.holdt.domain.loan;
