package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.paper.PaperKind;

/// Writes the two receipts inside the transaction of the act they prove; the printer is another matter.
public final class IssueReceipt {

    private final Repairs repairs;
    private final PaperDesk desk;
    private final IntakeReceipt intake;
    private final RepairReceipt repair;

    public IssueReceipt(Repairs repairs, PaperDesk desk, IntakeReceipt intake, RepairReceipt repair) {
        this.repairs = repairs;
        this.desk = desk;
        this.intake = intake;
        this.repair = repair;
    }

    /// Answers the id of the frozen intake receipt.
    public long intakeReceipt(RepairNumber number) {
        var dossier = repairs.find(number).orElseThrow();
        return desk.issue(dossier.repair().id(), intake.of(dossier));
    }

    public long intakeReceiptOf(RepairNumber number) {
        return desk.newest(number, PaperKind.INTAKE_RECEIPT).orElseThrow();
    }

    /// Answers the id of the frozen repair receipt. The ending is still on its way into the store.
    public long repairReceipt(RepairChange change, HandoverFacts facts, Ending ending) {
        var dossier = repairs.find(change.dossier().number()).orElseThrow();
        return desk.issue(change.repairId(), repair.of(dossier, facts, ending, change.now()));
    }
}
