/// Lending a device of the shop and taking it back.
package dk.holdt.usecase.loan;
