package dk.holdt.usecase.receipt;

import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Reversal;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.secret.UnlockBook;
import java.util.List;
import java.util.Optional;

/// Writes the two receipts inside the transaction of the act they prove; the printer is another matter.
public final class IssueReceipt {

    private final Repairs repairs;
    private final PaperDesk desk;
    private final IntakeReceipt intake;
    private final RepairReceipt repair;
    private final UnlockBook unlocks;

    public IssueReceipt(
            Repairs repairs, PaperDesk desk, IntakeReceipt intake, RepairReceipt repair, UnlockBook unlocks) {
        this.repairs = repairs;
        this.desk = desk;
        this.intake = intake;
        this.repair = repair;
        this.unlocks = unlocks;
    }

    /// Answers the id of the frozen intake receipt; the labels go to their printer beside it.
    public long intakeReceipt(RepairNumber number) {
        var document = intakeReceiptAgain(number, List.of());
        desk.labels(number);
        return document;
    }

    /// The intake receipt once more, as a document of its own, with what was lent since.
    public long intakeReceiptAgain(RepairNumber number, List<Loan> out) {
        var dossier = repairs.find(number).orElseThrow();
        var id = dossier.repair().id();
        return desk.issue(id, intake.of(dossier, out, unlocks.of(id)));
    }

    /// The same inside an act; with the act it is taken back.
    public void intakeReceiptAgain(RepairChange change, List<Loan> out) {
        withdrawnWith(change, intakeReceiptAgain(change.dossier().number(), out));
    }

    /// The intake receipt once more, in the place of the one before, which counts no longer.
    public void intakeReceiptInstead(RepairChange change) {
        var number = change.dossier().number();
        desk.withdraw(intakeReceiptOf(number), change.now(), change.by());
        intakeReceiptAgain(number, List.of());
    }

    /// The labels once more, because what stands on those that were printed is not so.
    public void labelsAgain(RepairNumber number) {
        desk.labels(number);
    }

    private void withdrawnWith(RepairChange change, long document) {
        change.takenBackBy(Reversal.of(Reversal.Left.PAPER, back -> desk.withdraw(document, back.now(), back.by())));
    }

    public long intakeReceiptOf(RepairNumber number) {
        return desk.newest(number, PaperKind.INTAKE_RECEIPT).orElseThrow();
    }

    /// Freezes the repair receipt, which is taken back with the act. The ending is still on its way into the store.
    public void repairReceipt(RepairChange change, HandoverFacts facts, Ending ending, List<Loan> loans) {
        var dossier = repairs.find(change.dossier().number()).orElseThrow();
        var codeErased = unlocks.of(change.repairId()).flatMap(Unlock::erasedAt).equals(Optional.of(change.now()));
        var paper = repair.of(dossier, facts, ending, change.now(), loans, codeErased);
        withdrawnWith(change, desk.issue(change.repairId(), paper));
    }
}
