package dk.holdt.usecase.undo;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.draft.Drafts;
import dk.holdt.usecase.intake.CorrectCustomer;
import dk.holdt.usecase.receipt.IssueReceipt;
import dk.holdt.usecase.secret.UnlockBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A device that was taken in by mistake: its repair ends, its promise is released, its paper no longer counts, the
/// customer is as before, and what was typed is a draft again, of another form. The repair number is not given twice.
public final class TakeBackIntake {

    private final Transactions transactions;
    private final ChangeRepair changes;
    private final Ports ports;
    private final CorrectCustomer customers;

    public TakeBackIntake(Transactions transactions, ChangeRepair changes, Ports ports, CorrectCustomer customers) {
        this.transactions = transactions;
        this.changes = changes;
        this.ports = ports;
        this.customers = customers;
    }

    /// What it asks, and where it writes.
    public record Ports(UndoneIntakes undone, Drafts drafts, UnlockBook unlocks, Staff staff, IssueReceipt receipts) {}

    /// What became of it.
    public sealed interface Answer {

        /// @param draft what was typed, to go on with
        /// @param othersStay whether other devices of the visit stay, for which there is a new receipt
        record TakenBack(UUID draft, boolean othersStay) implements Answer {}

        /// Somebody has worked on the repair, or it has been changed.
        record Refused(Acted.Refused why) implements Answer {}
    }

    /// Refused to somebody else who is no manager.
    public Answer takeBack(Undo.Intake undo, long by) {
        var others = Undo.refusal(undo.by(), by, ports.staff());
        if (others.isPresent()) {
            return new Answer.Refused(new Acted.Refused(List.of(others.get())));
        }
        return transactions.inTransaction(() -> {
            var seen = new Seen(undo.number(), undo.version());
            return switch (changes.correct(seen, by, change -> end(change, undo))) {
                case Acted.Refused refused -> new Answer.Refused(refused);
                case Acted.Done(var after) ->
                    new Answer.TakenBack(
                            draft(after, undo.typed(), by), !after.together().isEmpty());
            };
        });
    }

    private List<Refusal> end(RepairChange change, Undo.Intake undo) {
        if (change.stage() != Stage.RECEIVED) {
            return change.stageForbids().stream().toList();
        }
        change.dossier().book().open().forEach(promise -> change.end(PromiseEnd.released(promise.id(), change.now())));
        change.note(Entry.Kind.NOTE, change.messages().text("jr.intake.undone"));
        change.moveTo(change.progress().collected(Ending.TAKEN_BACK, change.now()));
        if (ports.unlocks().erase(change.repairId(), change.now())) {
            change.note(Entry.Kind.UNLOCK, change.messages().text("jr.unlock.erased"));
        }
        var writing = new CorrectCustomer.Writing(change.messages(), change.by(), change.now());
        undo.corrected().ifPresent(corrected -> customers.takeBack(corrected, writing));
        ports.receipts().intakeReceiptWithout(change);
        ports.undone().add(undo.number(), change.now(), change.by());
        return List.of();
    }

    /// With the customer and the device that were stored, so that saving again does not store them twice, and of the
    /// same visit, so that other devices of it are still handed over with this one.
    private UUID draft(Dossier after, Map<String, String> typed, long by) {
        var fields = new HashMap<>(typed);
        fields.put(Draft.CUSTOMER, Long.toString(after.customer().id()));
        fields.put(Draft.TAKEN_BACK, after.number().digits());
        fields.put(Draft.DEVICE_BEFORE, Long.toString(after.device().id()));
        var now = after.repair().progress().collectedAt().orElseThrow();
        var draft = new Draft(UUID.randomUUID(), by, now, now, fields);
        ports.drafts().save(draft);
        ports.drafts().inherits(draft.uuid(), after.repair().uuid());
        return draft.uuid();
    }
}
