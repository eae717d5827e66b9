package dk.holdt.usecase.shelf;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.shelf.Shelf;
import dk.holdt.domain.shelf.ShelfPlace;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Reversal;
import dk.holdt.usecase.change.Seen;
import java.util.List;
import java.util.Optional;

/// Notes where a device lies, from whatever screen somebody stands at.
public final class KeepOnShelf {

    private final ChangeRepair changes;
    private final Repairs repairs;
    private final Shelf shelf;
    private final Transactions transactions;

    public KeepOnShelf(ChangeRepair changes, Repairs repairs, Shelf shelf, Transactions transactions) {
        this.changes = changes;
        this.repairs = repairs;
        this.shelf = shelf;
        this.transactions = transactions;
    }

    /// Where it lies now; blank when nobody knows a place.
    public String placeOf(RepairNumber number) {
        return repairs.find(number)
                .map(dossier -> shelf.of(dossier.repair().id()).placeName())
                .orElse("");
    }

    /// Puts the device there. A place takes nothing away from anybody, so it asks for no particular version.
    ///
    /// @param name as it stands on the shelf, typed or scanned; blank takes the device from its place
    public Acted put(RepairNumber number, long by, String name) {
        return transactions.inTransaction(() -> {
            var found = repairs.find(number);
            if (found.isEmpty()) {
                return new Acted.Refused(List.of(Refusal.because(Refusal.Reason.REPAIR_NOT_FOUND, number.digits())));
            }
            return changes.act(Seen.of(found.get()), by, change -> put(change, name));
        });
    }

    private List<Refusal> put(RepairChange change, String name) {
        if (!change.stage().isOpen()) {
            return change.stageForbids().stream().toList();
        }
        var no = change.away().or(() -> refusal(name));
        var before = shelf.of(change.repairId()).placeName();
        if (no.isEmpty() && !before.equals(name.strip())) {
            var place = new ShelfPlace(name, change.now(), change.by());
            shelf.put(change.repairId(), place);
            change.takenBackBy(Reversal.of(
                    Reversal.Left.NOTHING,
                    back -> shelf.put(back.repairId(), new ShelfPlace(before, back.now(), back.by()))));
            change.note(
                    Entry.Kind.SHELF,
                    place.isNamed()
                            ? change.messages().text("jr.place", place.name())
                            : change.messages().text("jr.place.none"));
        }
        return no.stream().toList();
    }

    private static Optional<Refusal> refusal(String name) {
        return name.strip().length() > ShelfPlace.LONGEST
                ? Optional.of(Refusal.tooLong(name.strip(), ShelfPlace.LONGEST))
                : Optional.empty();
    }
}
