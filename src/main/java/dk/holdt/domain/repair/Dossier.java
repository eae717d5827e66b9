package dk.holdt.domain.repair;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.shot.ShotCount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Everything the shop knows of one repair, read at once.
///
/// @param agreements in the order they were made
/// @param entries the journal, oldest first
/// @param swaps in the order the parts were fitted, withdrawn ones included
/// @param together the other devices of the same visit, in the order they were handed in
/// @param shotAtIntake the pictures and films that were there when the device was taken in
/// @param sentOut what was sent to partner workshops, oldest first
public record Dossier(
        Repair repair,
        Customer customer,
        Device device,
        List<Fault> faults,
        List<Accessory> accessories,
        PromiseBook book,
        List<Agreement> agreements,
        List<Entry> entries,
        List<PartSwap> swaps,
        List<PriceLine> priceLines,
        HandIn handIn,
        List<Companion> together,
        ShotCount shotAtIntake,
        List<SentOut> sentOut) {

    public Dossier {
        faults = List.copyOf(faults);
        accessories = List.copyOf(accessories);
        agreements = List.copyOf(agreements);
        entries = List.copyOf(entries);
        swaps = List.copyOf(swaps);
        priceLines = List.copyOf(priceLines);
        Objects.requireNonNull(handIn, "handIn");
        together = List.copyOf(together);
        Objects.requireNonNull(shotAtIntake, "shotAtIntake");
        sentOut = List.copyOf(sentOut);
    }

    public RepairNumber number() {
        return repair.number();
    }

    public Stage stage() {
        return repair.stage();
    }

    /// Where the device is while it is not here.
    public Optional<SentOut> out() {
        return sentOut.stream().filter(SentOut::isOut).findFirst();
    }

    /// Why nothing can be done to the device itself now; empty while it is here.
    public Optional<Refusal> away() {
        return out().map(out -> Refusal.because(Refusal.Reason.SENT_OUT, out.partner()));
    }

    /// The day before which the work cannot be finished: that of a part, or that on which a partner gives the device
    /// back, whichever comes later.
    public Optional<LocalDate> awaited(Instant now, ZoneId zone) {
        return Awaited.day(repair.progress(), out(), now, zone);
    }

    /// Agreements that nothing later has superseded.
    public List<Agreement> standingAgreements() {
        return Agreement.standing(agreements);
    }

    /// The parts that are in the device now: swaps that were not taken back.
    public List<PartSwap> fittedSwaps() {
        return swaps.stream().filter(swap -> !swap.withdrawn()).toList();
    }
}
