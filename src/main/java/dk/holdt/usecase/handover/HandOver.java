package dk.holdt.usecase.handover;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Act;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.OfferCheck;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.receipt.IssueReceipt;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.DemoWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives the device back: shown first, then everything returned, then the price; or back to the bench.
public final class HandOver {

    private final ChangeRepair changes;
    private final Repairs repairs;
    private final IssueReceipt receipts;
    private final ShopNow shop;

    public HandOver(ChangeRepair changes, Repairs repairs, IssueReceipt receipts, ShopNow shop) {
        this.changes = changes;
        this.repairs = repairs;
        this.receipts = receipts;
        this.shop = shop;
    }

    /// Puts these price lines in place of those before.
    public Acted price(Seen seen, long by, List<PriceLine> lines) {
        return changes.act(seen, by, change -> {
            var refusals = HandoverCheck.priceLines(change, lines);
            if (!refusals.isEmpty()) {
                return refusals;
            }
            repairs.setPriceLines(change.repairId(), lines);
            change.note(Entry.Kind.PRICE, change.messages().text("jr.price.changed"));
            return List.of();
        });
    }

    /// Hands the repaired, or unrepaired, device over, and issues the repair receipt.
    public Acted handOver(Seen seen, long by, HandoverFacts facts) {
        return changes.act(seen, by, change -> {
            var refusals = HandoverCheck.missing(
                    change.dossier(), facts, change.messages(), shop.shop().country());
            if (refusals.isEmpty()) {
                collected(change, facts, change.progress().ending().orElse(Ending.REPAIRED));
            }
            return refusals;
        });
    }

    /// The customer takes the device home as it is, at whatever stage; every open promise is released.
    public Acted takeBack(Seen seen, long by, HandoverFacts facts) {
        return changes.act(seen, by, change -> {
            var refusals = HandoverCheck.missingToTakeBack(
                    change.dossier(), facts, change.messages(), shop.shop().country());
            if (refusals.isEmpty()) {
                change.dossier()
                        .book()
                        .open()
                        .forEach(promise -> change.end(PromiseEnd.released(promise.id(), change.now())));
                collected(change, facts, Ending.TAKEN_BACK);
            }
            return refusals;
        });
    }

    /// It does not work: first in line at the bench again, and only with a new time that the customer has agreed to.
    public Acted sendBack(Seen seen, long by, List<Fault> failing, PromiseOffer ready, String with) {
        return changes.act(seen, by, change -> {
            var refusals = new ArrayList<Refusal>();
            change.forbidden(Act.DOES_NOT_WORK).ifPresent(refusals::add);
            OfferCheck.refusal(Optional.of(ready), What.READY, change.now()).ifPresent(refusals::add);
            HandoverCheck.name(with).ifPresent(refusals::add);
            if (refusals.isEmpty()) {
                reopen(change, failing, ready, with);
            }
            return refusals;
        });
    }

    private void reopen(RepairChange change, List<Fault> failing, PromiseOffer ready, String with) {
        var contact = new ContactMade(Channel.VISIT, with, Contact.Outcome.AGREED, false, "");
        change.contact(contact, Optional.empty(), Contact.About.HANDOVER);
        for (var fault : failing) {
            repairs.saveFault(fault.with(new Verdict.Found(cause(fault), new Verdict.Remedy.Open())));
            change.note(Entry.Kind.HANDOVER, change.messages().text("jr.demo.fails", fault.words()));
        }
        change.move(Act.DOES_NOT_WORK);
        change.giveReady(ready, contact, change.by());
    }

    private static void demonstrated(RepairChange change, DemoLine line, DemoAnswer answer) {
        var key =
                switch (answer) {
                    case SHOWN_WORKS -> "jr.demo.shown";
                    case DID_NOT_WANT -> "jr.demo.declined";
                    case DOES_NOT_WORK -> "jr.demo.fails";
                };
        change.note(Entry.Kind.HANDOVER, change.messages().text(key, DemoWords.of(change.messages(), line)));
    }

    private static String cause(Fault fault) {
        return fault.verdict()
                .map(verdict -> verdict instanceof Verdict.Found found ? found.cause() : "")
                .orElse("");
    }

    private void collected(RepairChange change, HandoverFacts facts, Ending ending) {
        var contact = change.contact(
                new ContactMade(Channel.VISIT, facts.collectedBy(), Contact.Outcome.AGREED, false, ""),
                Optional.empty(),
                Contact.About.HANDOVER);
        if (ending != Ending.TAKEN_BACK) {
            change.dossier().book().open().forEach(promise -> change.keep(promise, Optional.of(contact)));
        }
        facts.answers().forEach((line, answer) -> demonstrated(change, line, answer));
        for (var accessory : change.dossier().accessories()) {
            repairs.saveAccessory(new Accessory(
                    accessory.id(), accessory.words(), facts.accessories().contains(accessory.id())));
        }
        change.moveTo(change.progress().collected(ending, change.now()));
        change.note(Entry.Kind.HANDOVER, change.messages().text("jr.collected", facts.collectedBy()));
        receipts.repairReceipt(change, facts, ending);
    }
}
