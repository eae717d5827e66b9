package dk.holdt.usecase.handover;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.parting.PartingCheck;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.PriceLimit;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.staff.Right;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Reversal;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.receipt.IssueReceipt;
import dk.holdt.usecase.receipt.PartingReceipt;
import dk.holdt.usecase.secret.UnlockBook;
import dk.holdt.usecase.shelf.Custody;
import dk.holdt.usecase.shelf.InCustody;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.PartingWords;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ends a repair whose device does not go home: the shop buys it, it is scrapped, or the maker has it from here on.
/// Nothing of it is ever done by itself or because time has passed.
public final class PartWithDevice {

    private final ChangeRepair changes;
    private final Ports ports;
    private final PartingReceipt paper;
    private final ShopNow shop;
    private final InstantSource clock;

    public PartWithDevice(ChangeRepair changes, Ports ports, PartingReceipt paper, ShopNow shop, InstantSource clock) {
        this.changes = changes;
        this.ports = ports;
        this.paper = paper;
        this.shop = shop;
        this.clock = clock;
    }

    /// What it asks, and where it writes.
    public record Ports(Repairs repairs, Custody custody, UnlockBook unlocks, Staff staff, IssueReceipt receipts) {}

    /// What the form has to know, for whoever asks.
    public Optional<PartingPage> read(RepairNumber number, long by) {
        return ports.repairs().find(number).map(dossier -> page(dossier, by));
    }

    private PartingPage page(Dossier dossier, long by) {
        var today = LocalDate.ofInstant(clock.instant(), shop.shop().country().zone());
        var kept = InCustody.of(ports.custody(), dossier.repair().id(), today);
        var inTheWay = new ArrayList<>(HandoverCheck.inTheWay(dossier, kept, shop.messages()));
        HandoverCheck.copy(dossier, kept, HandoverFacts.Settled.nothing()).ifPresent(inTheWay::add);
        var due = PriceLimit.due(dossier, shop.shop().country().currency());
        return new PartingPage(
                shop.shop(),
                today,
                dossier,
                due,
                due.minor() > 0 && !kept.isPaid(),
                HandoverCheck.hasOldMedium(dossier),
                Right.GIVE_UP_DEVICE.refusal(ports.staff().find(by)).isEmpty(),
                inTheWay);
    }

    /// Refused while something keeps the device here, and to buy or scrap without the right to it.
    public Acted part(Seen seen, long by, PartingFacts facts) {
        return changes.act(seen, by, change -> {
            var refusals = refusals(change, facts);
            if (refusals.isEmpty()) {
                parted(change, facts);
            }
            return refusals;
        });
    }

    private List<Refusal> refusals(RepairChange change, PartingFacts facts) {
        var page = page(change.dossier(), change.by());
        var refusals = new ArrayList<>(page.inTheWay());
        change.away().ifPresent(refusals::add);
        if (facts.parting().ending().givesUp() && !page.mayGiveUp()) {
            refusals.add(Refusal.because(Reason.NOT_A_MANAGER));
        }
        refusals.addAll(PartingCheck.missing(change.dossier(), facts.parting(), page.today()));
        if (page.asksOldMedium() && facts.settled().medium() == HandoverFacts.OldMedium.NONE) {
            refusals.add(Refusal.because(Reason.OLD_MEDIUM_OPEN));
        }
        if (page.asksPayment() && facts.settled().paid().isEmpty()) {
            refusals.add(Refusal.because(Reason.PAYMENT_OPEN));
        }
        HandoverCheck.tillReceipt(facts.settled().tillReceipt()).ifPresent(refusals::add);
        return refusals;
    }

    private void parted(RepairChange change, PartingFacts facts) {
        var parting = facts.parting();
        var kept = InCustody.of(ports.custody(), change.repairId(), LocalDate.ofInstant(change.now(), change.zone()));
        // one that is past its time stays missed: an end never hides that
        change.dossier().book().open().forEach(promise -> change.end(PromiseEnd.released(promise.id(), change.now())));
        for (var accessory : change.dossier().accessories()) {
            ports.repairs()
                    .saveAccessory(new Accessory(
                            accessory.id(), accessory.words(), facts.returned().contains(accessory.id())));
        }
        change.moveTo(change.progress().collected(parting.ending(), change.now()));
        facts.settled()
                .paid()
                .ifPresent(how ->
                        SayPaid.of(change, ports.custody(), how, facts.settled().tillReceipt()));
        var stored = ports.custody().partings().add(change.repairId(), parting, change.now(), change.by());
        change.takenBackBy(Reversal.of(
                Reversal.Left.NOTHING, back -> ports.custody().partings().withdraw(stored, back.now(), back.by())));
        change.note(Entry.Kind.HANDOVER, PartingWords.of(change.messages(), change.dates(), parting));
        var erased = ports.unlocks().erase(change.repairId(), change.now());
        if (erased) {
            change.note(Entry.Kind.UNLOCK, change.messages().text("jr.unlock.erased"));
        }
        var settled = kept.payment()
                .filter(before -> before.isPaid() && facts.settled().paid().isEmpty())
                .map(facts.settled()::paidAs)
                .orElse(facts.settled());
        var said = new PartingFacts(parting, facts.returned(), settled.with(kept.copy()));
        ports.receipts()
                .paper(
                        change,
                        dossier -> paper.of(
                                dossier,
                                said,
                                new PartingReceipt.Moment(change.now(), change.by(), erased),
                                kept.loans()));
    }
}
