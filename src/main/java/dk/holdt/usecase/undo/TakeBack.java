package dk.holdt.usecase.undo;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Swaps;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Reversal;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.change.Several;
import dk.holdt.words.Messages;
import dk.holdt.words.ShortWords;
import java.util.LinkedHashMap;
import java.util.List;

/// Takes back the last act on a repair. The journal keeps the act and the correction; whatever can only be added to is
/// answered by something new: a promise that was given is released, one that had ended is given again, and what lies
/// beside the repair is taken back as its act has said. A code that was erased stays erased.
public final class TakeBack {

    private final ChangeRepair changes;
    private final Repairs repairs;
    private final Swaps swaps;
    private final Staff staff;

    public TakeBack(ChangeRepair changes, Repairs repairs, Swaps swaps, Staff staff) {
        this.changes = changes;
        this.repairs = repairs;
        this.swaps = swaps;
        this.staff = staff;
    }

    /// Takes back acts that were done together; a repair to which anything has happened since stays as it is.
    public Several takeBack(List<Undo.Act> undos, long by) {
        return changes.together(() -> {
            var answers = new LinkedHashMap<RepairNumber, Acted>();
            undos.forEach(undo -> answers.put(undo.changed().after().number(), takeBack(undo, by)));
            return new Several(answers);
        });
    }

    /// Refused when anything has happened to the repair since, or to what was lent to it, and to somebody else who is
    /// no manager.
    public Acted takeBack(Undo.Act undo, long by) {
        var others = Undo.refusal(undo.by(), by, staff);
        if (others.isPresent()) {
            return new Acted.Refused(List.of(others.get()));
        }
        var before = undo.changed().before();
        return changes.correct(Seen.of(undo.changed().after()), by, change -> {
            for (var reversal : undo.changed().reversals()) {
                var no = reversal.does().apply(change);
                if (no.isPresent()) {
                    return List.of(no.get());
                }
            }
            note(change, undo);
            promises(change, before);
            accessories(change, before);
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

    private static void note(RepairChange change, Undo.Act undo) {
        var words = change.messages();
        if (undo.isHandover()) {
            change.note(Entry.Kind.HANDOVER, words.text(undo.isParting() ? "jr.parting.undone" : "jr.handover.undone"));
            undo.changed().entries().stream()
                    .filter(entry -> entry.kind() == Entry.Kind.PRICE)
                    .forEach(paid -> change.note(Entry.Kind.PRICE, undone(words, paid)));
        } else {
            change.note(Entry.Kind.NOTE, undone(words, undo.changed().entries().getLast()));
        }
        if (undo.changed().leaves(Reversal.Left.MESSAGE)) {
            change.note(Entry.Kind.NOTE, words.text("jr.sent.stays"));
        }
    }

    private static String undone(Messages words, Entry entry) {
        return words.text("jr.undone", ShortWords.of(entry.words()));
    }

    private static void promises(RepairChange change, Dossier before) {
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

    private void accessories(RepairChange change, Dossier before) {
        before.accessories().stream()
                .filter(one -> !change.dossier().accessories().contains(one))
                .forEach(repairs::saveAccessory);
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
