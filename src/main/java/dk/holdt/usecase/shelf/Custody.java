package dk.holdt.usecase.shelf;

import dk.holdt.domain.collecting.Collecting;
import dk.holdt.domain.loan.Loans;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.shelf.Shelf;
import java.util.Objects;
import java.util.Optional;

/// What the shop keeps for a customer and whom it lets have it: the shelf, the loan devices, the collection.
public record Custody(Shelf shelf, Loans loans, Collecting collecting) {

    public Custody {
        Objects.requireNonNull(shelf, "shelf");
        Objects.requireNonNull(loans, "loans");
        Objects.requireNonNull(collecting, "collecting");
    }

    /// The name of the place where a device lies, when it is known.
    public Optional<String> place(Dossier dossier) {
        return Optional.of(shelf.of(dossier.repair().id()).placeName()).filter(name -> !name.isBlank());
    }
}
