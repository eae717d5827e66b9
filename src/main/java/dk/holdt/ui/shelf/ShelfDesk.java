package dk.holdt.ui.shelf;

import dk.holdt.usecase.datacopy.KeepDataCopy;
import dk.holdt.usecase.handover.HandOver;
import dk.holdt.usecase.handover.PartWithDevice;
import dk.holdt.usecase.loan.LendDevice;
import dk.holdt.usecase.look.ReadRepair;
import dk.holdt.usecase.shelf.HoldBack;
import dk.holdt.usecase.shelf.KeepOnShelf;
import dk.holdt.usecase.shelf.ReadShelf;
import dk.holdt.usecase.shelf.RemindToCollect;
import java.util.Objects;

/// What can be done at the shelf, and from anywhere with what lies on it.
public record ShelfDesk(
        Reading reading,
        KeepOnShelf places,
        RemindToCollect reminding,
        HoldBack stops,
        Lending lending,
        KeepDataCopy copies) {

    public ShelfDesk {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(reminding, "reminding");
        Objects.requireNonNull(stops, "stops");
        Objects.requireNonNull(lending, "lending");
        Objects.requireNonNull(copies, "copies");
    }

    /// What can be read.
    public record Reading(ReadShelf shelf, ReadRepair repairs) {}

    /// Loan devices, the word that something was paid, and a device that does not go home.
    public record Lending(LendDevice loans, HandOver handOver, PartWithDevice parting) {}
}
