package dk.holdt.usecase.receipt;

import dk.holdt.domain.loan.Loans;
import dk.holdt.domain.repair.Companion;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Reversal;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.handover.Party;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.receipt.RepairReceipt.HandedOver;
import dk.holdt.usecase.secret.UnlockBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Writes what a customer takes home with a device, inside the transaction of the handover.
///
/// Each device has a receipt of its own. Those that go home together have one more, of all of them, and that is the one
/// which is printed.
public final class IssueHandover {

    private final Repairs repairs;
    private final PaperDesk desk;
    private final RepairReceipt receipt;
    private final UnlockBook unlocks;
    private final Loans loans;

    public IssueHandover(Repairs repairs, PaperDesk desk, RepairReceipt receipt, UnlockBook unlocks, Loans loans) {
        this.repairs = repairs;
        this.desk = desk;
        this.receipt = receipt;
        this.unlocks = unlocks;
        this.loans = loans;
    }

    /// Freezes the receipt, which is taken back with the act. The ending is still on its way into the store.
    ///
    /// @param before what has gone home just before with the same person, and what was settled with each
    public void receipt(RepairChange change, HandoverFacts facts, Ending ending, Party party, List<Party.Gone> before) {
        var dossier = repairs.find(change.dossier().number()).orElseThrow();
        var mine = handedOver(dossier, facts, ending, change.now());
        var id = change.repairId();
        desk.issue(new PaperDesk.Filing(id, List.of(), party.isOfSeveral()), receipt.of(mine));
        var all = new ArrayList<HandedOver>();
        before.forEach(gone -> gone(gone).ifPresent(all::add));
        if (!all.isEmpty()) {
            var also = all.stream().map(one -> one.dossier().repair().id()).toList();
            var instead = all.stream()
                    .flatMap(one -> handedOut(one.dossier().number()).stream())
                    .max(Comparator.naturalOrder());
            all.add(mine);
            desk.issue(new PaperDesk.Filing(id, also, party.more()), receipt.of(all, instead));
        } else if (!party.more()) {
            print(change.dossier().number());
        }
        change.takenBackBy(Reversal.of(Reversal.Left.PAPER, this::takenBack));
    }

    /// No other device goes home with this one: its paper is printed if it was held.
    public void print(RepairNumber number) {
        desk.newest(number, PaperKind.REPAIR_RECEIPT).ifPresent(desk::release);
    }

    /// What has gone with it and stays gone has papers without it.
    private void takenBack(RepairChange back) {
        desk.counting(back.dossier().number(), PaperKind.REPAIR_RECEIPT)
                .forEach(document -> desk.withdraw(document, back.now(), back.by()));
        back.dossier().together().stream()
                .filter(other -> other.stage() == Stage.COLLECTED)
                .map(Companion::number)
                .flatMap(other -> desk.newest(other, PaperKind.REPAIR_RECEIPT).stream())
                .distinct()
                .forEach(desk::release);
    }

    private Optional<Instant> handedOut(RepairNumber number) {
        return desk.newest(number, PaperKind.REPAIR_RECEIPT).flatMap(desk::handedOut);
    }

    /// Empty for what has been taken back meanwhile.
    private Optional<HandedOver> gone(Party.Gone gone) {
        return repairs.find(gone.number())
                .filter(dossier -> dossier.stage() == Stage.COLLECTED)
                .map(dossier -> {
                    var progress = dossier.repair().progress();
                    return handedOver(
                            dossier,
                            gone.facts(),
                            progress.ending().orElseThrow(),
                            progress.collectedAt().orElseThrow());
                });
    }

    private HandedOver handedOver(Dossier dossier, HandoverFacts facts, Ending ending, Instant at) {
        var id = dossier.repair().id();
        var codeErased = unlocks.of(id).flatMap(Unlock::erasedAt).equals(Optional.of(at));
        return new HandedOver(dossier, facts, ending, at, loans.of(id), codeErased);
    }
}
