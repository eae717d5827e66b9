package dk.holdt.domain.repair;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.shot.ShotCount;
import java.util.List;
import java.util.Objects;

/// Everything the shop knows of one repair, read at once.
///
/// @param agreements in the order they were made
/// @param entries the journal, oldest first
/// @param swaps in the order the parts were fitted, withdrawn ones included
/// @param together the other devices of the same visit, in the order they were handed in
/// @param shotAtIntake the pictures and films that were there when the device was taken in
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
        ShotCount shotAtIntake) {

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
    }

    public RepairNumber number() {
        return repair.number();
    }

    public Stage stage() {
        return repair.stage();
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
