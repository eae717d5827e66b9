package dk.holdt.usecase.shelf;

import dk.holdt.domain.collecting.Collecting;
import dk.holdt.domain.loan.Loans;
import dk.holdt.domain.shelf.Shelf;
import java.util.Objects;

/// What the shop keeps for a customer and whom it lets have it: the shelf, the loan devices, the collection.
public record Custody(Shelf shelf, Loans loans, Collecting collecting) {

    public Custody {
        Objects.requireNonNull(shelf, "shelf");
        Objects.requireNonNull(loans, "loans");
        Objects.requireNonNull(collecting, "collecting");
    }
}
