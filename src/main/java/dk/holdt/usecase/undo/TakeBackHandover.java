package dk.holdt.usecase.undo;

import dk.holdt.domain.collecting.Collecting;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import java.util.List;
import java.util.Optional;

/// A device that was handed over by the wrong key: it is here still. Its promises stand again, its receipt no longer
/// counts, and what was paid with that key is not paid. A code that was erased stays erased.
public final class TakeBackHandover {

    private final ChangeRepair changes;
    private final Repairs repairs;
    private final Collecting collecting;
    private final UndoneHandovers undone;

    public TakeBackHandover(ChangeRepair changes, Repairs repairs, Collecting collecting, UndoneHandovers undone) {
        this.changes = changes;
        this.repairs = repairs;
        this.collecting = collecting;
        this.undone = undone;
    }

    /// Refused when anything has happened to the repair since.
    public Acted takeBack(Undo.Handover undo, long by) {
        var before = undo.changed().before();
        return changes.correct(Seen.of(undo.changed().after()), by, change -> {
            change.note(Entry.Kind.HANDOVER, change.messages().text("jr.handover.undone"));
            TakeBack.promises(change, before);
            accessories(change.dossier(), before);
            payment(change);
            undone.add(before.number(), change.now(), by);
            change.moveTo(before.repair().progress());
            return List.of();
        });
    }

    private void accessories(Dossier now, Dossier before) {
        before.accessories().stream()
                .filter(one -> !now.accessories().contains(one))
                .forEach(repairs::saveAccessory);
    }

    /// Said at the moment of the handover, it was said by the same key; a word from before stands.
    private void payment(RepairChange change) {
        collecting
                .payment(change.repairId())
                .filter(Payment::isPaid)
                .filter(paid -> change.progress().collectedAt().equals(Optional.of(paid.at())))
                .ifPresent(_ -> {
                    collecting.paid(change.repairId(), new Payment(Payment.How.LATER, "", change.now(), change.by()));
                    change.note(Entry.Kind.PRICE, change.messages().text("jr.paid.later"));
                });
    }
}
