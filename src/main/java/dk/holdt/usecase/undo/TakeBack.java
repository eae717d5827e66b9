package dk.holdt.usecase.undo;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Swaps;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import dk.holdt.words.ShortWords;
import java.util.List;

/// Takes back the last act on a repair. The journal keeps the act and the correction; whatever can only be added to is
/// answered by something new: a promise that was given is released, and one that had ended is given again.
public final class TakeBack {

    private final ChangeRepair changes;
    private final Repairs repairs;
    private final Swaps swaps;

    public TakeBack(ChangeRepair changes, Repairs repairs, Swaps swaps) {
        this.changes = changes;
        this.repairs = repairs;
        this.swaps = swaps;
    }

    /// Refused when anything has happened to the repair since.
    public Acted takeBack(Undo.Act undo, long by) {
        var before = undo.changed().before();
        return changes.correct(Seen.of(undo.changed().after()), by, change -> {
            var act = undo.changed().entries().stream()
                    .map(Entry::words)
                    .reduce((_, last) -> last)
                    .orElse("");
            change.note(Entry.Kind.NOTE, change.messages().text("jr.undone", ShortWords.of(act)));
            promises(change, before);
            parts(change, before);
            faults(change, before);
            agreements(change, before);
            if (!change.dossier().priceLines().equals(before.priceLines())) {
                repairs.setPriceLines(change.repairId(), before.priceLines());
            }
            change.moveTo(before.repair().progress());
            return List.of();
        });
    }

    static void promises(RepairChange change, Dossier before) {
        var book = change.dossier().book();
        book.open().stream()
                .filter(promise -> !before.book().promises().contains(promise))
                .forEach(promise -> change.end(PromiseEnd.released(promise.id(), change.now())));
        before.book().open().stream()
                .filter(promise -> book.endOf(promise).isPresent())
                .forEach(change::giveAgain);
    }

    /// A part that was fitted is withdrawn; one that was settled or taken out is withdrawn and fitted again as it was.
    private void parts(RepairChange change, Dossier before) {
        var known = before.swaps().stream().map(PartSwap::id).toList();
        change.dossier().fittedSwaps().stream()
                .filter(now -> !known.contains(now.id()) || !before.swaps().contains(now))
                .forEach(now -> swaps.withdraw(now.id()));
        before.fittedSwaps().stream()
                .filter(swap -> !change.dossier().swaps().contains(swap))
                .forEach(swap -> swaps.add(change.repairId(), swap));
    }

    private void faults(RepairChange change, Dossier before) {
        var now = change.dossier().faults();
        before.faults().stream().filter(fault -> !now.contains(fault)).forEach(repairs::saveFault);
        var known = before.faults().stream().map(Fault::id).toList();
        now.stream()
                .map(Fault::id)
                .filter(id -> !known.contains(id))
                .forEach(id -> repairs.withdrawFault(change.repairId(), id));
    }

    private static void agreements(RepairChange change, Dossier before) {
        change.dossier().agreements().stream()
                .filter(agreement -> !before.agreements().contains(agreement))
                .forEach(change::withdraw);
    }
}
