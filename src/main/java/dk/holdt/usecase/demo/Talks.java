package dk.holdt.usecase.demo;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.usecase.answer.GiveAnswer;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.handover.HandoverCheck;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.handover.MayCollect;
import dk.holdt.usecase.newtime.MoveTime;
import dk.holdt.usecase.staff.Proof;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The acts of a journey in which the customer has a part: answer, new time, parts, handover.
final class Talks {

    private static final long HUNDRED = 10_000;

    private final Journey journey;
    private final DemoActs acts;
    private final Draw draw;
    private final Sayings sayings;

    private static final GiveAnswer.Decision NOT_YET = new GiveAnswer.Decision.NotYet(Optional.empty());

    Talks(Journey journey) {
        this.journey = journey;
        this.acts = journey.acts;
        this.draw = journey.draw;
        this.sayings = journey.sayings;
    }

    /// The price is accepted, or now and then a limit is named instead.
    void yes(Term ready) {
        var offer = Optional.of(journey.offerNow(What.READY, ready));
        var lines = lines();
        var total = lines.stream().mapToLong(line -> line.amount().minor()).sum();
        var decision = draw.percent(15)
                ? new GiveAnswer.Decision.UpTo(new Money((total / HUNDRED + 1) * HUNDRED, Currency.DKK), offer)
                : new GiveAnswer.Decision.Yes(offer);
        answer(lines, contact(Contact.Outcome.AGREED, ""), decision);
    }

    void no() {
        answer(lines(), contact(Contact.Outcome.AGREED, ""), new GiveAnswer.Decision.No());
    }

    /// Reached and told, and wants to think about it.
    void thinks() {
        answer(lines(), contact(Contact.Outcome.OTHER, words("said.thinks")), NOT_YET);
    }

    void notReached() {
        answer(lines(), contact(Contact.Outcome.MESSAGE_LEFT, words("said.message")), NOT_YET);
    }

    private void answer(List<PriceLine> lines, ContactMade contact, GiveAnswer.Decision decision) {
        var found = journey.guest.stories().stream()
                .map(story -> story.cause().in(journey.language()))
                .collect(Collectors.joining(". "));
        journey.done(acts.answers()
                .give(journey.seen(), journey.worker(), new GiveAnswer.Answer(found, lines, contact, decision)));
    }

    /// A new time that the customer agrees to.
    void newTime(DelayCause cause, Term next) {
        var promise = urgent();
        late(promise, cause, contact(Contact.Outcome.AGREED, words("said.fine")), Optional.of(next));
    }

    /// The customer hears that it will be late, and is not content with any other time.
    void unhappy(DelayCause cause) {
        late(urgent(), cause, contact(Contact.Outcome.UNHAPPY, words("said.unhappy")), Optional.empty());
    }

    /// Somebody rang because it will be late, and the line was busy.
    void rangInVain(DelayCause cause) {
        late(urgent(), cause, contact(Contact.Outcome.ENGAGED, ""), Optional.empty());
    }

    private Promise urgent() {
        return journey.dossier().book().open().getFirst();
    }

    private void late(Promise promise, DelayCause cause, ContactMade contact, Optional<Term> next) {
        var causeWords = cause == DelayCause.OTHER ? words("other") : "";
        var offer = next.map(term -> journey.offerNow(promise.what(), term));
        journey.done(acts.newTimes()
                .move(
                        journey.seen(),
                        journey.worker(),
                        new MoveTime.NewTime(promise.id(), Optional.of(cause), causeWords, contact, offer)));
    }

    /// Fits the part and settles the difference if there is one.
    void swap(SwapStory story) {
        journey.done(acts.swaps().fit(journey.seen(), journey.worker(), story.fitting()));
        var id = journey.dossier().swaps().getLast().id();
        var name = journey.guest.name();
        switch (story.settled()) {
            case NONE -> {}
            case CONSENT ->
                journey.done(acts.swaps()
                        .consent(
                                journey.seen(),
                                journey.worker(),
                                id,
                                name,
                                Channel.CALL,
                                story.difference(journey.language())));
            case MANAGER ->
                journey.done(acts.swaps()
                        .decide(
                                journey.seen(),
                                new Proof(journey.staff.getFirst(), ""),
                                id,
                                sayings.one("manager", draw, journey.language())));
            case TOLD -> journey.done(acts.swaps().told(journey.seen(), journey.worker(), id, name, Channel.CALL));
            default -> throw new IllegalStateException("no way to settle " + story.settled());
        }
    }

    /// It does not work at the counter: back to the bench with a new time.
    void sendBack(Term ready) {
        var failing = List.of(journey.dossier().faults().getFirst());
        journey.done(acts.handOver()
                .sendBack(
                        journey.seen(),
                        journey.worker(),
                        failing,
                        journey.offerNow(What.READY, ready),
                        journey.guest.name()));
    }

    /// @param goodwill something is taken off, because it took too long
    void handOver(boolean goodwill) {
        journey.done(acts.handOver().price(journey.seen(), journey.worker(), finalLines(goodwill)));
        journey.done(acts.handOver().handOver(journey.seen(), draw.of(journey.staff), facts()));
    }

    void takeBack() {
        journey.done(acts.handOver().price(journey.seen(), journey.worker(), List.of()));
        journey.done(acts.handOver().takeBack(journey.seen(), draw.of(journey.staff), facts()));
    }

    private List<PriceLine> finalLines(boolean goodwill) {
        var dossier = journey.dossier();
        if (!dossier.repair().progress().ending().equals(Optional.of(Ending.REPAIRED))) {
            return Pricing.unrepaired(journey.guest.terms(), journey.language(), sayings, draw);
        }
        var lines = new ArrayList<>(dossier.priceLines().isEmpty() ? lines() : dossier.priceLines());
        if (goodwill) {
            lines.add(Pricing.goodwill(journey.language(), sayings, draw));
        }
        return lines;
    }

    private HandoverFacts facts() {
        var dossier = journey.dossier();
        var answers = new LinkedHashMap<DemoLine, DemoAnswer>();
        DemoLine.of(dossier).stream()
                .filter(DemoLine::needsAnswer)
                .forEach(
                        line -> answers.put(line, draw.percent(85) ? DemoAnswer.SHOWN_WORKS : DemoAnswer.DID_NOT_WANT));
        var accessories = dossier.accessories().stream().map(one -> one.id()).collect(Collectors.toUnmodifiableSet());
        var old = dossier.fittedSwaps().isEmpty()
                ? HandoverFacts.OldParts.NONE
                : draw.of(List.of(HandoverFacts.OldParts.RETURNED, HandoverFacts.OldParts.RECYCLED));
        var who = dossier.standingAgreements().stream()
                .filter(one -> one.topic() == Agreement.Topic.MAY_COLLECT)
                .map(Agreement::value)
                .findFirst()
                .orElse(journey.guest.name());
        var proof = MayCollect.known(dossier, who).orElse(Collector.Proof.RECEIPT);
        var medium =
                HandoverCheck.hasOldMedium(dossier) ? HandoverFacts.OldMedium.RETURNED : HandoverFacts.OldMedium.NONE;
        var copy =
                medium == HandoverFacts.OldMedium.NONE ? Optional.<DataCopy>empty() : Optional.of(DataCopy.noneMade());
        var till = draw.percent(70) ? draw.digits(5) : "";
        var paid = dossier.priceLines().isEmpty() ? Optional.<Payment.How>empty() : Optional.of(Payment.How.PAID);
        return new HandoverFacts(
                answers,
                accessories,
                new Collector(who, proof, "", false),
                new HandoverFacts.Settled(old, medium, paid, paid.isPresent() ? till : "", copy, false));
    }

    private List<PriceLine> lines() {
        return Pricing.lines(journey.guest.stories(), journey.language(), sayings, draw);
    }

    private ContactMade contact(Contact.Outcome outcome, String words) {
        return new ContactMade(Channel.CALL, journey.guest.name(), outcome, false, words);
    }

    private String words(String topic) {
        return sayings.one(topic, draw, journey.house());
    }
}
