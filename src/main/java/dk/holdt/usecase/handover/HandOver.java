package dk.holdt.usecase.handover;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
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
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.OfferCheck;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.datacopy.KeepDataCopy;
import dk.holdt.usecase.receipt.IssueHandover;
import dk.holdt.usecase.secret.UnlockBook;
import dk.holdt.usecase.shelf.Custody;
import dk.holdt.usecase.shelf.InCustody;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.DemoWords;
import dk.holdt.words.Messages;
import dk.holdt.words.ShelfWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives the device back: shown first, then everything returned, then the price; or back to the bench.
public final class HandOver {

    private final ChangeRepair changes;
    private final Repairs repairs;
    private final IssueHandover papers;
    private final ShopNow shop;
    private final Custody custody;
    private final UnlockBook unlocks;

    public HandOver(
            ChangeRepair changes,
            Repairs repairs,
            IssueHandover papers,
            ShopNow shop,
            Custody custody,
            UnlockBook unlocks) {
        this.changes = changes;
        this.repairs = repairs;
        this.papers = papers;
        this.shop = shop;
        this.custody = custody;
        this.unlocks = unlocks;
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
        return handOver(seen, by, facts, Party.alone());
    }

    /// The same for one of several devices that go home together.
    public Acted handOver(Seen seen, long by, HandoverFacts facts, Party party) {
        return changes.act(seen, by, change -> {
            var refusals = HandoverCheck.missing(
                    change.dossier(),
                    kept(change),
                    facts,
                    change.messages(),
                    shop.shop().country());
            if (refusals.isEmpty()) {
                collected(change, facts, change.progress().ending().orElse(Ending.REPAIRED), party);
            }
            return refusals;
        });
    }

    /// The customer takes the device home as it is, at whatever stage; every open promise is released.
    public Acted takeBack(Seen seen, long by, HandoverFacts facts) {
        return takeBack(seen, by, facts, Party.alone());
    }

    /// The same for one of several devices that go home together.
    public Acted takeBack(Seen seen, long by, HandoverFacts facts, Party party) {
        return changes.act(seen, by, change -> {
            var refusals = HandoverCheck.missingToTakeBack(
                    change.dossier(),
                    kept(change),
                    facts,
                    change.messages(),
                    shop.shop().country());
            if (refusals.isEmpty()) {
                change.dossier()
                        .book()
                        .open()
                        .forEach(promise -> change.end(PromiseEnd.released(promise.id(), change.now())));
                collected(change, facts, Ending.TAKEN_BACK, party);
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

    /// Says whether it was paid: before the customer takes it home, or long after.
    public Acted pay(Seen seen, long by, Payment.How how, String tillReceipt) {
        return changes.act(seen, by, change -> {
            var no = HandoverCheck.tillReceipt(tillReceipt);
            if (no.isEmpty()) {
                SayPaid.of(change, custody, how, tillReceipt);
            }
            return no.stream().toList();
        });
    }

    private InCustody kept(RepairChange change) {
        var today = LocalDate.ofInstant(change.now(), shop.shop().country().zone());
        return InCustody.of(custody, change.repairId(), today);
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

    /// No other device goes home with this one: what was held for it is printed.
    public void nothingMore(RepairNumber number) {
        papers.print(number);
    }

    private void collected(RepairChange change, HandoverFacts facts, Ending ending, Party party) {
        allowed(change, facts.collector());
        var contact = change.contact(
                new ContactMade(Channel.VISIT, facts.collectedBy(), Contact.Outcome.AGREED, false, ""),
                Optional.empty(),
                Contact.About.HANDOVER);
        if (ending != Ending.TAKEN_BACK) {
            change.dossier().book().ofTheWork().open().forEach(promise -> change.keep(promise, Optional.of(contact)));
            change.dossier().book().open(What.CALL).ifPresent(call -> change.letGo(call, contact));
        }
        facts.answers().forEach((line, answer) -> demonstrated(change, line, answer));
        for (var accessory : change.dossier().accessories()) {
            repairs.saveAccessory(new Accessory(
                    accessory.id(), accessory.words(), facts.accessories().contains(accessory.id())));
        }
        change.moveTo(change.progress().collected(ending, change.now()));
        facts.settled()
                .paid()
                .ifPresent(
                        how -> SayPaid.of(change, custody, how, facts.settled().tillReceipt()));
        custody.collecting().collected(change.repairId(), facts.collector());
        var copy = facts.settled().copy().or(() -> custody.copies().of(change.repairId()));
        copy.ifPresent(said -> KeepDataCopy.say(change, custody.copies(), said));
        if (facts.settled().signs()) {
            change.note(Entry.Kind.HANDOVER, change.messages().text("jr.signs", facts.collectedBy()));
        }
        change.note(Entry.Kind.HANDOVER, handedTo(change.messages(), facts.collector()));
        if (unlocks.erase(change.repairId(), change.now())) {
            change.note(Entry.Kind.UNLOCK, change.messages().text("jr.unlock.erased"));
        }
        var before = party.before().stream()
                .flatMap(gone -> repairs.find(gone.number()).stream()
                        .map(dossier -> new Party.Gone(
                                gone.number(), settled(dossier.repair().id(), gone.facts()))))
                .toList();
        papers.receipt(change, settled(change.repairId(), facts), ending, party, before);
    }

    /// With what was said of the payment and of a copy before, where nothing is said of them now.
    private HandoverFacts settled(long repair, HandoverFacts facts) {
        var now = facts.settled();
        var paid = custody.collecting()
                .payment(repair)
                .filter(before -> before.isPaid() && now.paid().isEmpty())
                .map(now::paidAs)
                .orElse(now);
        return facts.with(paid.with(now.copy().or(() -> custody.copies().of(repair))));
    }

    /// The customer who allowed it on the telephone was spoken with, and that stands in the journal too.
    private static void allowed(RepairChange change, Collector collector) {
        if (collector.proof() == Collector.Proof.CALL) {
            var customer = change.dossier().customer().name();
            change.contact(
                    new ContactMade(Channel.CALL, customer, Contact.Outcome.AGREED, false, collector.words()),
                    Optional.empty(),
                    Contact.About.HANDOVER);
        }
    }

    private static String handedTo(Messages messages, Collector collector) {
        return collector.proof() == Collector.Proof.CUSTOMER
                ? messages.text("jr.collected", collector.name())
                : messages.text("jr.collected.how", collector.name(), ShelfWords.proof(messages, collector.proof()));
    }
}
