package dk.holdt.usecase.receipt;

import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.loan.Loans;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Reversal;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.secret.UnlockBook;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Writes the intake receipt of a visit inside the transaction of the act it proves; the printer is another matter.
public final class IssueReceipt {

    private final Repairs repairs;
    private final PaperDesk desk;
    private final IntakeReceipt intake;
    private final UnlockBook unlocks;
    private final Loans loans;

    public IssueReceipt(Repairs repairs, PaperDesk desk, IntakeReceipt intake, UnlockBook unlocks, Loans loans) {
        this.repairs = repairs;
        this.desk = desk;
        this.intake = intake;
        this.unlocks = unlocks;
        this.loans = loans;
    }

    /// Answers the id of the frozen intake receipt of the visit, in the place of the one before it; the labels of the
    /// device go to their printer beside it.
    ///
    /// @param oneMore another device of the visit is to come, and nothing but its labels is printed before
    public long intakeReceipt(RepairNumber number, boolean oneMore, Instant at, long by) {
        var document = instead(visit(number), oneMore, at, by);
        desk.labels(number);
        return document;
    }

    /// The intake receipt once more, as a document of its own, with what was lent since; with the act it is taken back.
    public void intakeReceiptAgain(RepairChange change) {
        withdrawnWith(change, issue(visit(change.dossier().number()), false, Optional.empty()));
    }

    /// The intake receipt once more, in the place of the one before, which counts no longer.
    public void intakeReceiptInstead(RepairChange change) {
        var number = change.dossier().number();
        instead(visit(number), desk.isHeld(intakeReceiptOf(number)), change.now(), change.by());
    }

    /// A device that was taken in by mistake is on no receipt. What else came in at its visit gets another, held until
    /// the device comes again or is given up.
    public void intakeReceiptWithout(RepairChange change) {
        var mistaken = change.dossier().number();
        var rest = visit(mistaken).stream()
                .filter(one -> !one.number().equals(mistaken))
                .toList();
        if (!rest.isEmpty()) {
            instead(rest, true, change.now(), change.by());
        }
    }

    /// No more devices come in at this visit: what was held is printed.
    public void nothingMore(RepairNumber number) {
        visit(number).stream()
                .map(Dossier::number)
                .flatMap(one -> desk.newest(one, PaperKind.INTAKE_RECEIPT).stream())
                .distinct()
                .forEach(desk::release);
    }

    /// The devices of its visit that are here, itself included, in the order they were handed in.
    private List<Dossier> visit(RepairNumber number) {
        var one = repairs.find(number).orElseThrow();
        var others = one.together().stream()
                .filter(other -> other.stage() != Stage.COLLECTED)
                .flatMap(other -> repairs.find(other.number()).stream());
        return Stream.concat(Stream.of(one), others)
                .sorted(Comparator.comparingLong(dossier -> dossier.repair().id()))
                .toList();
    }

    private long instead(List<Dossier> visit, boolean held, Instant at, long by) {
        var before = visit.stream()
                .flatMap(one -> desk.counting(one.number(), PaperKind.INTAKE_RECEIPT).stream())
                .distinct()
                .toList();
        before.forEach(document -> desk.withdraw(document, at, by));
        var handedOut = before.stream()
                .flatMap(document -> desk.handedOut(document).stream())
                .max(Comparator.naturalOrder());
        return issue(visit, held, handedOut);
    }

    private long issue(List<Dossier> visit, boolean held, Optional<Instant> instead) {
        var ids = visit.stream().map(one -> one.repair().id()).toList();
        var filing = new PaperDesk.Filing(ids.getLast(), ids.subList(0, ids.size() - 1), held);
        return desk.issue(filing, intake.of(visit.stream().map(this::handedIn).toList(), instead));
    }

    private IntakeReceipt.HandedIn handedIn(Dossier dossier) {
        var id = dossier.repair().id();
        var out = loans.of(id).stream().filter(Loan::isOut).toList();
        return new IntakeReceipt.HandedIn(dossier, out, unlocks.of(id));
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

    /// Freezes another paper of an act, which is taken back with it.
    public void paper(RepairChange change, Function<Dossier, Paper> of) {
        var dossier = repairs.find(change.dossier().number()).orElseThrow();
        withdrawnWith(change, desk.issue(PaperDesk.Filing.of(change.repairId()), of.apply(dossier)));
    }
}
