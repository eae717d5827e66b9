package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.app.CounterRecords.Handed;
import dk.holdt.app.CounterRecords.Step;
import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.usecase.answer.GiveAnswer;
import dk.holdt.usecase.answer.GiveAnswer.Decision;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.handover.HandoverCheck;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.handover.HandoverFacts.OldMedium;
import dk.holdt.usecase.handover.MayCollect;
import dk.holdt.usecase.intake.TakenIn;
import dk.holdt.usecase.newtime.MoveTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Does what the records say, by way of the use cases and nothing else.
final class CounterActs {

    private final ShopAtWork counter;
    private final CounterRecords.Days days;
    private final IntakeForms forms;
    final Map<String, RepairNumber> numbers = new LinkedHashMap<>();

    CounterActs(ShopAtWork counter, CounterRecords.Days days) {
        this.counter = counter;
        this.days = days;
        this.forms = new IntakeForms(counter);
    }

    void all() {
        days.steps().forEach(this::step);
    }

    private void step(Step step) {
        counter.itIs(step.at());
        if (step.act().equals("take")) {
            takeIn(days.repair(step.repair()));
            return;
        }
        var number = numbers.get(step.repair());
        var before = counter.dossier(number);
        var acted = act(new Doing(step, before, Seen.of(before), counter.staff(step.by())));
        if (step.refused().isEmpty()) {
            assertThat(acted).as("%s", step).isInstanceOf(Acted.Done.class);
            return;
        }
        assertThat(acted).as("%s", step).isInstanceOfSatisfying(Acted.Refused.class, no -> assertThat(no.refusals())
                .extracting(Refusal::reason)
                .extracting(Enum::name)
                .contains(step.refused().get()));
        assertThat(counter.dossier(number))
                .as("nothing was changed by %s", step)
                .isEqualTo(before);
    }

    private void takeIn(Handed handed) {
        var known = handed.all("again").isEmpty()
                ? Optional.<Long>empty()
                : Optional.of(counter.dossier(numbers.get(handed.word("again", 0)))
                        .customer()
                        .id());
        var form = forms.of(known.isEmpty() ? handed : forms.as(handed, days.repair(handed.word("again", 0))), known);
        var taken = counter.shop.takeIn().takeIn(form);
        assertThat(taken).as(handed.name()).isInstanceOf(TakenIn.Saved.class);
        numbers.put(handed.name(), ((TakenIn.Saved) taken).number());
    }

    /// One step with the repair as it is on the screen.
    private record Doing(Step step, Dossier dossier, Seen seen, long by) {

        String word(int place) {
            return step.word(place);
        }

        long fault() {
            return dossier.faults().get(Integer.parseInt(word(0)) - 1).id();
        }

        /// The name, or "-" for the customer.
        String who(int place) {
            return word(place).equals("-") ? dossier.customer().name() : word(place);
        }

        long swap() {
            return dossier.fittedSwaps().getLast().id();
        }
    }

    private Acted act(Doing doing) {
        return switch (doing.step().act()) {
            case "start", "wait", "came", "finish" -> work(doing);
            case "fixed", "gone", "impossible", "untestable", "works", "more" -> bench(doing);
            case "swap", "consent", "decide", "told", "withdraw" -> swap(doing);
            case "ask", "yes", "upto", "no", "notyet" -> answer(doing);
            case "later" -> later(doing);
            case "see" ->
                counter.shop
                        .notes()
                        .agree(doing.seen(), doing.by(), Agreement.Topic.WANTS_TO_SEE, "", Optional.empty());
            default -> counterAct(doing);
        };
    }

    private Acted work(Doing doing) {
        var work = counter.shop.work();
        return switch (doing.step().act()) {
            case "start" -> work.start(doing.seen(), doing.by());
            case "came" -> work.partCame(doing.seen(), doing.by());
            case "finish" -> work.finish(doing.seen(), doing.by());
            default ->
                work.waitForPart(
                        doing.seen(),
                        doing.by(),
                        doing.word(0),
                        Optional.of(LocalDate.parse("2026-" + doing.word(1))),
                        LocalDate.ofInstant(counter.now(), CounterRecords.ZONE));
        };
    }

    private Acted bench(Doing doing) {
        var faults = counter.shop.faults();
        return switch (doing.step().act()) {
            case "more" -> faults.addFound(doing.seen(), doing.by(), doing.word(0));
            case "works" -> faults.test(doing.seen(), doing.by(), doing.fault(), true, doing.word(1));
            default -> faults.give(doing.seen(), doing.by(), doing.fault(), verdict(doing));
        };
    }

    private static Verdict verdict(Doing doing) {
        return switch (doing.step().act()) {
            case "fixed" -> new Verdict.Found(doing.word(1), new Verdict.Remedy.Fixed());
            case "gone" -> new Verdict.NotFound(doing.word(1));
            case "untestable" -> new Verdict.CannotTest(doing.word(1));
            default -> new Verdict.Found("", new Verdict.Remedy.NotPossible(doing.word(1)));
        };
    }

    private Acted swap(Doing doing) {
        var parts = counter.shop.swapPart();
        return switch (doing.step().act()) {
            case "swap" ->
                parts.fit(
                        doing.seen(),
                        doing.by(),
                        PartWords.of(ShippedParts.kinds(), doing.step()).fitting());
            case "consent" ->
                parts.consent(
                        doing.seen(),
                        doing.by(),
                        doing.swap(),
                        doing.who(0),
                        Channel.valueOf(doing.word(1)),
                        difference(doing));
            case "decide" -> parts.decide(doing.seen(), counter.proof(doing.by()), doing.swap(), doing.word(0));
            case "told" ->
                parts.told(doing.seen(), doing.by(), doing.swap(), doing.who(0), Channel.valueOf(doing.word(1)));
            default -> parts.withdraw(doing.seen(), doing.by(), doing.swap());
        };
    }

    /// What the customer says yes to: the lines of the guard that have to be settled, in the customer's words.
    private String difference(Doing doing) {
        var swapped = days.steps().stream()
                .filter(step -> step.repair().equals(doing.step().repair()))
                .filter(step -> step.act().equals("swap"))
                .findFirst()
                .orElseThrow();
        return PartWords.of(ShippedParts.kinds(), swapped)
                .difference(doing.dossier().customer().language());
    }

    private Acted answer(Doing doing) {
        var answers = counter.shop.answers();
        if (doing.step().act().equals("ask")) {
            return answers.ask(doing.seen(), doing.by());
        }
        var prices = doing.step().act().equals("yes") ? ShopAtWork.priceLines(doing.word(1)) : List.<PriceLine>of();
        return answers.give(
                doing.seen(),
                doing.by(),
                new GiveAnswer.Answer(doing.word(0), prices, answered(doing), decision(doing)));
    }

    private Decision decision(Doing doing) {
        return switch (doing.step().act()) {
            case "yes" -> new Decision.Yes(offer(doing, 2));
            case "upto" -> new Decision.UpTo(ShopAtWork.kroner(doing.word(1)), offer(doing, 2));
            case "no" -> new Decision.No();
            default -> new Decision.NotYet(Optional.empty());
        };
    }

    private static ContactMade answered(Doing doing) {
        var name = doing.dossier().customer().name();
        return doing.step().act().equals("notyet")
                ? new ContactMade(
                        Channel.valueOf(doing.word(1)), name, Contact.Outcome.valueOf(doing.word(2)), false, "")
                : new ContactMade(Channel.CALL, name, Contact.Outcome.AGREED, false, "");
    }

    private Optional<PromiseOffer> offer(Doing doing, int place) {
        var dossier = doing.dossier();
        return doing.word(place).equals("-")
                ? Optional.empty()
                : Optional.of(counter.offer(
                        doing.word(place),
                        dossier.device().name(),
                        dossier.customer().language()));
    }

    private Acted later(Doing doing) {
        var open = doing.dossier().book().open().getFirst();
        var contact = new ContactMade(
                Channel.valueOf(doing.word(1)),
                doing.dossier().customer().name(),
                Contact.Outcome.valueOf(doing.word(2)),
                false,
                "");
        var cause = Optional.of(DelayCause.valueOf(doing.word(0)));
        return counter.shop
                .newTime()
                .move(doing.seen(), doing.by(), new MoveTime.NewTime(open.id(), cause, "", contact, offer(doing, 3)));
    }

    private Acted counterAct(Doing doing) {
        var handOver = counter.shop.handOver();
        return switch (doing.step().act()) {
            case "price" -> handOver.price(doing.seen(), doing.by(), ShopAtWork.priceLines(doing.word(0)));
            case "back" ->
                handOver.sendBack(
                        doing.seen(),
                        doing.by(),
                        List.of(doing.dossier().faults().get(Integer.parseInt(doing.word(0)) - 1)),
                        offer(doing, 1).orElseThrow(),
                        doing.dossier().customer().name());
            case "home" -> handOver.takeBack(doing.seen(), doing.by(), facts(doing, Map.of(), true));
            case "out" -> handOver.handOver(doing.seen(), doing.by(), facts(doing, shown(doing), true));
            case "blind" -> handOver.handOver(doing.seen(), doing.by(), facts(doing, Map.of(), true));
            case "short" -> handOver.handOver(doing.seen(), doing.by(), facts(doing, shown(doing), false));
            default -> throw new IllegalArgumentException("no such act: " + doing.step());
        };
    }

    private static Map<DemoLine, DemoAnswer> shown(Doing doing) {
        return DemoLine.of(doing.dossier()).stream()
                .filter(DemoLine::needsAnswer)
                .collect(Collectors.toMap(line -> line, _ -> DemoAnswer.SHOWN_WORKS));
    }

    private static HandoverFacts facts(Doing doing, Map<DemoLine, DemoAnswer> answers, boolean withAll) {
        var accessories = doing.dossier().accessories().stream()
                .map(Accessory::id)
                .skip(withAll ? 0 : 1)
                .collect(Collectors.toSet());
        var old = doing.word(1).isBlank() ? HandoverFacts.OldParts.NONE : HandoverFacts.OldParts.valueOf(doing.word(1));
        var known = MayCollect.known(doing.dossier(), doing.who(0));
        var medium = HandoverCheck.hasOldMedium(doing.dossier()) ? OldMedium.ERASED : OldMedium.NONE;
        var paid =
                doing.dossier().priceLines().isEmpty() ? Optional.<Payment.How>empty() : Optional.of(Payment.How.PAID);
        var copy = medium == OldMedium.NONE ? Optional.<DataCopy>empty() : Optional.of(DataCopy.noneMade());
        return new HandoverFacts(
                answers,
                Set.copyOf(accessories),
                new Collector(doing.who(0), known.orElse(Collector.Proof.RECEIPT), "", false),
                new HandoverFacts.Settled(old, medium, paid, doing.word(2), copy, false));
    }
}
