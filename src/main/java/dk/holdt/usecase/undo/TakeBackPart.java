package dk.holdt.usecase.undo;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.intake.CorrectCustomer;
import dk.holdt.usecase.receipt.IssueReceipt;
import dk.holdt.words.DepositWords;
import dk.holdt.words.ShortWords;
import java.util.List;
import java.util.Optional;

/// Takes back one thing that was done with an intake, and leaves the intake: its receipt counts no longer, and there is
/// a new one that says what is so now.
public final class TakeBackPart {

    private final ChangeRepair changes;
    private final Repairs repairs;
    private final IssueReceipt receipts;
    private final CorrectCustomer customers;
    private final Staff staff;

    public TakeBackPart(
            ChangeRepair changes, Repairs repairs, IssueReceipt receipts, CorrectCustomer customers, Staff staff) {
        this.changes = changes;
        this.repairs = repairs;
        this.receipts = receipts;
        this.customers = customers;
        this.staff = staff;
    }

    /// What became of it.
    public sealed interface Answer {

        /// @param rest the intake without it, which can be taken back still
        record TakenBack(Undo.Intake rest) implements Answer {}

        /// Nothing was taken back.
        record Refused(Acted.Refused why) implements Answer {}
    }

    /// Refused when anything has happened to the repair or to the customer since, and to somebody else who is no
    /// manager.
    ///
    /// @param part one that the intake has
    public Answer takeBack(Undo.Intake undo, Undo.Part part, long by) {
        var others = Undo.refusal(undo.by(), by, staff);
        if (others.isPresent()) {
            return new Answer.Refused(new Acted.Refused(List.of(others.get())));
        }
        var seen = new Seen(undo.number(), undo.version());
        return switch (changes.correct(
                seen, by, change -> part(change, undo, part).stream().toList())) {
            case Acted.Refused refused -> new Answer.Refused(refused);
            case Acted.Done(var after) ->
                new Answer.TakenBack(undo.without(part, after.repair().version()));
        };
    }

    private Optional<Refusal> part(RepairChange change, Undo.Intake undo, Undo.Part part) {
        return switch (part) {
            case DEPOSIT -> deposit(change, undo);
            case CUSTOMER -> customer(change, undo);
        };
    }

    private Optional<Refusal> deposit(RepairChange change, Undo.Intake undo) {
        var paid = undo.deposit().orElseThrow();
        repairs.withdrawDeposit(change.repairId(), change.now(), change.by());
        var line = ShortWords.of(DepositWords.line(change.messages(), paid));
        change.note(Entry.Kind.PRICE, change.messages().text("jr.undone", line));
        receipts.intakeReceiptInstead(change);
        return Optional.empty();
    }

    private Optional<Refusal> customer(RepairChange change, Undo.Intake undo) {
        var corrected = undo.corrected().orElseThrow();
        var writing = new CorrectCustomer.Writing(change.messages(), change.by(), change.now());
        if (!customers.takeBack(corrected, writing)) {
            return Optional.of(Refusal.because(Refusal.Reason.CUSTOMER_CHANGED));
        }
        receipts.intakeReceiptInstead(change);
        if (!corrected.before().name().equals(corrected.after().name())) {
            receipts.labelsAgain(change.dossier().number());
        }
        return Optional.empty();
    }
}
