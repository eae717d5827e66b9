package dk.holdt.usecase.demo;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.intake.HandInPart;
import dk.holdt.usecase.intake.IntakeForm;
import dk.holdt.usecase.intake.TakenIn;
import dk.holdt.usecase.intake.UnlockPart;
import dk.holdt.usecase.shelf.RemindToCollect;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// One repair as it goes through the shop: each method is an act of the shop at the moment the clock shows.
///
/// An act that the shop refuses is a mistake in the story and throws `IllegalStateException`.
final class Journey {

    final DemoActs acts;
    final Draw draw;
    final Sayings sayings;
    final Guest guest;
    final List<Long> staff;
    private final long worker;
    private Supplier<HandInPart> more = HandInPart::none;
    private Supplier<Optional<Long>> device = Optional::empty;
    private Dossier dossier;

    /// @param staff the manager first
    Journey(DemoActs acts, Draw draw, Sayings sayings, Guest guest, List<Long> staff) {
        this.acts = acts;
        this.draw = draw;
        this.sayings = sayings;
        this.guest = guest;
        this.staff = List.copyOf(staff);
        this.worker = draw.of(this.staff);
    }

    /// With something that a hand-in seldom has, asked for when the device is handed in.
    Journey bringing(Supplier<HandInPart> part) {
        more = part;
        return this;
    }

    /// With the device of an earlier repair.
    Journey with(Journey earlier) {
        device = () -> Optional.of(earlier.dossier().device().id());
        return this;
    }

    /// @param receivedAt when the promise key was pressed, minutes before now
    void takeIn(Instant receivedAt, What what, Term term) {
        var visitor = guest.visitor();
        var item = guest.item();
        var id = draw.uuid();
        var form = new IntakeForm(
                id,
                draw.of(staff),
                new IntakeForm.CustomerPart(
                        visitor.id(),
                        visitor.name(),
                        visitor.phone(),
                        visitor.email(),
                        visitor.language(),
                        visitor.tellBy()),
                new IntakeForm.DevicePart(
                        device.get(),
                        item.model().kind(),
                        item.model().name(),
                        item.serial(),
                        false,
                        item.colour(),
                        item.model().storage(),
                        item.condition(),
                        Optional.of(unlock(id)),
                        ""),
                guest.stories().stream().map(this::told).toList(),
                item.accessories(),
                new IntakeForm.Terms(
                        wish(receivedAt), draw.of(List.of(MostImportant.values())), Optional.of(guest.terms())),
                Optional.of(offer(what, term, receivedAt)),
                more.get());
        switch (acts.takeIn().takeIn(form)) {
            case TakenIn.Saved saved ->
                dossier = acts.repairs().find(saved.number()).orElseThrow();
            case TakenIn.Incomplete(var gaps) -> throw new IllegalStateException("the intake lacks " + gaps);
        }
        visitor.isKnownAs(dossier.customer().id());
        settle();
    }

    /// By the id and not by a draw of its own: the rest of the story stays what it was.
    private static UnlockPart unlock(UUID id) {
        return switch (Math.floorMod(id.hashCode(), 4)) {
            case 0 -> new UnlockPart.Without(Unlock.How.NONE);
            case 1 -> new UnlockPart.Noted("%04d".formatted(Math.floorMod(id.getMostSignificantBits(), 10_000L)));
            default -> new UnlockPart.Without(Unlock.How.CUSTOMER_UNLOCKS);
        };
    }

    private Optional<LocalDate> wish(Instant receivedAt) {
        return draw.percent(15)
                ? Optional.of(LocalDate.ofInstant(receivedAt, zone()).plusDays(draw.between(1, 9)))
                : Optional.empty();
    }

    private IntakeForm.FaultPart told(Story story) {
        return new IntakeForm.FaultPart(
                story.words().in(language()), draw.percent(60) ? story.since().in(language()) : "");
    }

    private void settle() {
        if (draw.percent(12)) {
            agree(Agreement.Topic.WANTS_TO_SEE, sayings.one("see", draw, house()));
        }
        if (draw.percent(8)) {
            agree(Agreement.Topic.DO_NOT_ERASE, "");
        } else if (draw.percent(8)) {
            agree(Agreement.Topic.MAY_ERASE, "");
        }
        if (draw.percent(5)) {
            agree(Agreement.Topic.MAY_COLLECT, guest.name().split(" ")[0] + " jr.");
        }
    }

    private void agree(Agreement.Topic topic, String value) {
        done(acts.notes().agree(seen(), worker, topic, value, Optional.empty()));
    }

    void note() {
        done(acts.notes().note(seen(), worker, sayings.one("note.bench", draw, house())));
    }

    void asks() {
        var contact = new ContactMade(
                Channel.CALL, guest.name(), Contact.Outcome.OTHER, true, sayings.one("said.asks", draw, house()));
        done(acts.notes().contact(seen(), draw.of(staff), contact));
    }

    void put(String place) {
        done(acts.shelf().put(dossier.number(), worker, place));
    }

    /// The customer is rung and told that it can be collected.
    void tell(String topic, Optional<RemindToCollect.Plan> next) {
        var words = sayings.all(topic).getFirst().in(house());
        var contact = new ContactMade(Channel.CALL, guest.name(), Contact.Outcome.AGREED, false, words);
        var today = LocalDate.ofInstant(acts.clock().instant(), zone());
        done(acts.reminders().remind(seen(), worker, contact, next, today));
    }

    void lend(String number) {
        var lent = acts.lending().atHand().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
        done(acts.lending().lend(seen(), worker, lent.id(), lent.condition()));
    }

    /// A copy of the customer's data was made.
    void copyData(Optional<LocalDate> deleteOn) {
        var place = sayings.all("datacopy").getFirst().in(house());
        done(acts.copies().kept(dossier.number(), worker, place, deleteOn));
    }

    void start() {
        done(acts.work().start(seen(), worker));
    }

    void repair() {
        done(acts.work().repair(seen(), worker));
    }

    void waitForPart(LocalDate expected) {
        var part = sayings.one("part", draw, house());
        var today = LocalDate.ofInstant(acts.clock().instant(), zone());
        done(acts.work().waitForPart(seen(), worker, part, Optional.of(expected), today));
    }

    void finish() {
        done(acts.work().finish(seen(), worker));
    }

    /// The causes are found and nothing is decided.
    void find() {
        judgeAll(new Verdict.Remedy.Open());
    }

    /// Every fault is repaired; where the terms allow it, this also begins the repair.
    void fix() {
        judgeAll(new Verdict.Remedy.Fixed());
    }

    private void judgeAll(Verdict.Remedy remedy) {
        for (var fault : dossier.faults()) {
            var cause = guest.stories().get(fault.position() - 1).cause().in(language());
            judge(fault, new Verdict.Found(cause, remedy));
        }
    }

    void nothingFound() {
        for (var fault : dossier.faults()) {
            judge(fault, new Verdict.NotFound(sayings.one("tried", draw, language())));
        }
    }

    void notPossible() {
        for (var fault : dossier.faults()) {
            judge(
                    fault,
                    fault.position() == 1
                            ? new Verdict.Found(
                                    guest.stories().getFirst().cause().in(language()),
                                    new Verdict.Remedy.NotPossible(sayings.one("notpossible", draw, language())))
                            : new Verdict.CannotTest(sayings.one("canttest", draw, language())));
        }
    }

    private void judge(Fault fault, Verdict verdict) {
        done(acts.judge().give(seen(), worker, fault.id(), verdict));
    }

    void test() {
        for (var fault : dossier.faults()) {
            var words = guest.stories().get(fault.position() - 1).tested().in(language());
            done(acts.judge().test(seen(), worker, fault.id(), true, words));
        }
    }

    PromiseOffer offer(What what, Term term, Instant receivedAt) {
        return acts.offers()
                .offer(what, term, receivedAt, guest.item().model().name(), language())
                .orElseThrow(() -> new IllegalStateException(term + " does not lie ahead of " + receivedAt));
    }

    PromiseOffer offerNow(What what, Term term) {
        return offer(what, term, acts.offers().thisMinute());
    }

    void done(Acted acted) {
        switch (acted) {
            case Acted.Done(var after) -> {
                dossier = after;
                acts.repairs().keep(after);
            }
            case Acted.Refused(var refusals) ->
                throw new IllegalStateException("the shop refuses the story of " + dossier.number() + ": " + refusals);
        }
    }

    Dossier dossier() {
        return dossier;
    }

    Seen seen() {
        return Seen.of(dossier);
    }

    long worker() {
        return worker;
    }

    DeviceKind kind() {
        return guest.item().model().kind();
    }

    /// The customer's.
    Language language() {
        return guest.language();
    }

    /// The shop's own.
    Language house() {
        return acts.shop().shop().language();
    }

    private ZoneId zone() {
        return acts.shop().shop().country().zone();
    }
}
