package dk.holdt.usecase.answer;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.Reminder;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Act;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.PriceLimit;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.OfferCheck;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.AmountWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The step between bench and repair: what was found, what it costs, and the customer's yes or no.
///
/// One transaction: the contact, the agreement, the end of the ANSWER promise, and on yes the READY promise.
public final class GiveAnswer {

    private final ChangeRepair changes;
    private final Repairs repairs;
    private final ShopNow shop;

    public GiveAnswer(ChangeRepair changes, Repairs repairs, ShopNow shop) {
        this.changes = changes;
        this.repairs = repairs;
        this.shop = shop;
    }

    /// What the customer decided. A promise to be ready that stands already is not given a second time.
    public sealed interface Decision {

        /// Repair it for the price that was said.
        ///
        /// @param ready needed unless a READY promise is open already: that one stands, and moves only by a new
        /// time
        record Yes(Optional<PromiseOffer> ready) implements Decision {}

        /// Repair it up to this amount, and ask above it.
        ///
        /// @param ready as for a plain yes
        record UpTo(Money amount, Optional<PromiseOffer> ready) implements Decision {}

        /// Do not repair it.
        record No() implements Decision {}

        /// Nobody was reached, or the customer has not decided: the answer is given, or not, and we wait.
        ///
        /// @param remindOn the day on which we remind; empty for the usual one, today where nobody was reached
        record NotYet(Optional<LocalDate> remindOn) implements Decision {}
    }

    /// @param found what was found, in words for the customer
    /// @param prices what it costs; needed for a plain yes
    public record Answer(String found, List<PriceLine> prices, ContactMade contact, Decision decision) {
        public Answer {
            prices = List.copyOf(prices);
        }
    }

    /// From now on we wait for the customer’s answer; nobody has put the question yet, so that is due today.
    public Acted ask(Seen seen, long by) {
        return changes.act(seen, by, change -> {
            var no = change.forbidden(Act.ASK);
            if (no.isEmpty()) {
                change.move(Act.ASK);
                remind(change, today(change));
            }
            return no.stream().toList();
        });
    }

    /// Writes the findings, the price, the decision and its promise together, or nothing at all.
    public Acted give(Seen seen, long by, Answer answer) {
        return changes.act(seen, by, change -> {
            var refusals = refusals(change, answer);
            if (refusals.isEmpty()) {
                write(change, answer);
            }
            return refusals;
        });
    }

    private List<Refusal> refusals(RepairChange change, Answer answer) {
        var refusals = new ArrayList<Refusal>();
        switch (answer.decision()) {
            case Decision.Yes(var ready) -> {
                change.forbidden(Act.SAY_YES).ifPresent(refusals::add);
                if (answer.prices().isEmpty()) {
                    refusals.add(Refusal.because(Reason.PRICE_MISSING));
                }
                ready(change, ready).ifPresent(refusals::add);
            }
            case Decision.UpTo(var amount, var ready) -> {
                change.forbidden(Act.SAY_YES).ifPresent(refusals::add);
                if (amount.minor() <= 0) {
                    refusals.add(Refusal.because(Reason.AMOUNT_MISSING));
                }
                ready(change, ready).ifPresent(refusals::add);
            }
            case Decision.No _ -> change.forbidden(Act.SAY_NO).ifPresent(refusals::add);
            case Decision.NotYet(var remindOn) -> {
                change.forbidden(Act.SAY_YES).ifPresent(refusals::add);
                if (remindOn.filter(day -> day.isBefore(today(change))).isPresent()) {
                    refusals.add(Refusal.because(Reason.DAY_PAST));
                }
            }
        }
        answer.contact().refusal().ifPresent(refusals::add);
        if (!(answer.decision() instanceof Decision.NotYet)
                && !answer.contact().outcome().isReached()) {
            refusals.add(Refusal.because(Reason.CALL_NEEDED));
        }
        if (answer.found().isBlank()) {
            refusals.add(Refusal.because(Reason.WORDS_MISSING));
        }
        return refusals;
    }

    private static Optional<Refusal> ready(RepairChange change, Optional<PromiseOffer> ready) {
        return stands(change) ? Optional.empty() : OfferCheck.refusal(ready, What.READY, change.now());
    }

    private static boolean stands(RepairChange change) {
        return change.dossier().book().open(What.READY).isPresent();
    }

    private void write(RepairChange change, Answer answer) {
        var open = change.dossier().book().open(What.ANSWER);
        var contact = change.contact(answer.contact(), open.map(Promise::id), Contact.About.ANSWER);
        change.note(
                Entry.Kind.NOTE,
                change.messages().text("jr.found", answer.found().strip()));
        if (!answer.prices().isEmpty()) {
            repairs.setPriceLines(change.repairId(), answer.prices());
            change.note(
                    Entry.Kind.PRICE,
                    change.messages().text("jr.price", amount(PriceLimit.total(answer.prices(), currency()))));
        }
        if (answer.contact().outcome().isReached()) {
            open.ifPresent(promise -> change.keep(promise, Optional.of(contact)));
        }
        decide(change, answer, contact);
    }

    private void decide(RepairChange change, Answer answer, long contact) {
        switch (answer.decision()) {
            case Decision.Yes(var ready) -> {
                accept(change, PriceLimit.total(answer.prices(), currency()), contact);
                promise(change, answer, ready);
            }
            case Decision.UpTo(var limit, var ready) -> {
                accept(change, limit, contact);
                promise(change, answer, ready);
            }
            case Decision.No _ -> decline(change, contact);
            case Decision.NotYet(var remindOn) -> {
                if (change.forbidden(Act.ASK).isEmpty()) {
                    change.move(Act.ASK);
                }
                var reached = answer.contact().outcome().isReached();
                remind(
                        change,
                        remindOn.orElseGet(() -> reached ? Reminder.usual(shop.clock(), change.now()) : today(change)));
            }
        }
    }

    private static void remind(RepairChange change, LocalDate on) {
        change.moveTo(change.progress().reminding(on));
        change.note(
                Entry.Kind.NOTE,
                change.messages().text("jr.remind", change.dates().day(on, today(change))));
    }

    private static LocalDate today(RepairChange change) {
        return LocalDate.ofInstant(change.now(), change.zone());
    }

    private void accept(RepairChange change, Money limit, long contact) {
        change.agree(Agreement.Topic.REPAIR_ACCEPTED, "", Optional.of(limit.minor()), Optional.of(contact));
        change.move(Act.SAY_YES);
    }

    private static void promise(RepairChange change, Answer answer, Optional<PromiseOffer> ready) {
        if (!stands(change)) {
            change.giveReady(ready.orElseThrow(), answer.contact(), change.by());
        }
    }

    private void decline(RepairChange change, long contact) {
        change.agree(
                Agreement.Topic.REPAIR_DECLINED,
                change.messages().text("ag.declined"),
                Optional.empty(),
                Optional.of(contact));
        for (var fault : change.dossier().faults()) {
            if (fault.outcome().isEmpty()) {
                repairs.saveFault(fault.with(declined(fault.verdict())));
            }
        }
        change.moveTo(change.progress().ready(Ending.DECLINED, change.now()));
        change.dossier().book().open(What.READY).ifPresent(promise -> change.keep(promise, Optional.of(contact)));
    }

    private static Verdict declined(Optional<Verdict> before) {
        var cause = before.map(verdict -> verdict instanceof Verdict.Found found ? found.cause() : "")
                .orElse("");
        return new Verdict.Found(cause, new Verdict.Remedy.Declined());
    }

    private Currency currency() {
        return shop.shop().country().currency();
    }

    private String amount(Money money) {
        return new AmountWords(shop.shop().language()).of(money.minor());
    }
}
