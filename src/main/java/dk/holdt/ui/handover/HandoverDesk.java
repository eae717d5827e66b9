package dk.holdt.ui.handover;

import dk.holdt.usecase.change.NoteOnRepair;
import dk.holdt.usecase.handover.HandOver;
import dk.holdt.usecase.handover.ReadHandover;
import dk.holdt.usecase.parts.SwapPart;
import dk.holdt.usecase.promise.OfferPromise;
import java.util.Objects;

/// What can be done when a device is handed over.
public record HandoverDesk(
        ReadHandover reading, HandOver handOver, SwapPart swaps, NoteOnRepair notes, OfferPromise offers) {

    public HandoverDesk {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(handOver, "handOver");
        Objects.requireNonNull(swaps, "swaps");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(offers, "offers");
    }
}
