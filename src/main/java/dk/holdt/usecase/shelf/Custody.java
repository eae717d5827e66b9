package dk.holdt.usecase.shelf;

import dk.holdt.domain.collecting.Collecting;
import dk.holdt.domain.datacopy.DataCopies;
import dk.holdt.domain.loan.Loans;
import dk.holdt.domain.parting.Partings;
import dk.holdt.domain.partner.SendOuts;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.shelf.Shelf;
import java.util.Objects;
import java.util.Optional;

/// What the shop keeps for a customer and whom it lets have it: the shelf, the loan devices, the collection, the copies
/// of data, what became of a device that did not go home; and what is at a partner workshop.
public record Custody(
        Shelf shelf, Loans loans, Collecting collecting, DataCopies copies, Partings partings, SendOuts sentOut) {

    public Custody {
        Objects.requireNonNull(shelf, "shelf");
        Objects.requireNonNull(loans, "loans");
        Objects.requireNonNull(collecting, "collecting");
        Objects.requireNonNull(copies, "copies");
        Objects.requireNonNull(partings, "partings");
        Objects.requireNonNull(sentOut, "sentOut");
    }

    /// The name of the place where a device lies, when it is known.
    public Optional<String> place(Dossier dossier) {
        return Optional.of(shelf.of(dossier.repair().id()).placeName()).filter(name -> !name.isBlank());
    }
}
