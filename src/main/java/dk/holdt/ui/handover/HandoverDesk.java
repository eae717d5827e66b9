package dk.holdt.ui.handover;

import dk.holdt.domain.repair.Dossier;
import dk.holdt.ui.kit.PromiseOffers;
import dk.holdt.usecase.change.NoteOnRepair;
import dk.holdt.usecase.datacopy.KeepDataCopy;
import dk.holdt.usecase.handover.HandOver;
import dk.holdt.usecase.handover.ReadHandover;
import dk.holdt.usecase.loan.LendDevice;
import dk.holdt.usecase.parts.SwapPart;
import java.util.Objects;
import java.util.function.Function;

/// What can be done when a device is handed over.
///
/// @param copies of customers' data
/// @param newTimes what can be promised for a device that goes back to the bench
public record HandoverDesk(
        ReadHandover reading,
        HandOver handOver,
        SwapPart swaps,
        NoteOnRepair notes,
        LendDevice loans,
        KeepDataCopy copies,
        HandoverParty party,
        Function<Dossier, PromiseOffers> newTimes) {

    public HandoverDesk {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(handOver, "handOver");
        Objects.requireNonNull(swaps, "swaps");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(loans, "loans");
        Objects.requireNonNull(copies, "copies");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(newTimes, "newTimes");
    }
}
