package dk.holdt.usecase.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Contact.Outcome;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.answer.GiveAnswer.Answer;
import dk.holdt.usecase.answer.GiveAnswer.Decision;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.undo.TakeBack;
import dk.holdt.usecase.undo.Undo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GiveAnswerTest {

    private static final List<PriceLine> PRICES = List.of(
            new PriceLine(0, PriceLine.Kind.PART, "strømprint", kroner(680)),
            new PriceLine(0, PriceLine.Kind.LABOUR, "", kroner(400)),
            new PriceLine(0, PriceLine.Kind.DISCOUNT, "ventetid", kroner(-100)));

    private final OneRepair repair =
            new OneRepair(Language.DA).when("2026-11-28T10:00").begun();

    private static Money kroner(long kroner) {
        return new Money(kroner * 100, Currency.DKK);
    }

    private Acted give(List<PriceLine> prices, Outcome outcome, Decision decision) {
        var words = outcome == Outcome.OTHER ? "vil tænke over det" : "";
        var contact = new ContactMade(Channel.CALL, "Anna Berg", outcome, false, words);
        return repair.answers()
                .give(repair.seen(), OneRepair.METTE, new Answer("strømprintet er defekt", prices, contact, decision));
    }

    private Decision yes() {
        return new Decision.Yes(Optional.of(repair.offer(What.READY, Term.workingHours(24))));
    }

    private static List<Reason> reasons(Acted acted) {
        return ((Acted.Refused) acted).refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    void a_yes_is_price_agreement_kept_answer_and_a_promise_to_be_ready_at_once() {
        var answer = repair.open(What.ANSWER);
        var after = OneRepair.done(give(PRICES, Outcome.AGREED, yes()));
        assertThat(after.stage()).isEqualTo(Stage.REPAIRING);
        assertThat(after.priceLines()).hasSize(3);
        assertThat(after.standingAgreements()).singleElement().satisfies(agreed -> {
            assertThat(agreed.topic()).isEqualTo(Agreement.Topic.REPAIR_ACCEPTED);
            assertThat(agreed.amountMinor()).contains(98_000L);
            assertThat(agreed.contact())
                    .contains(after.book().contacts().getLast().id());
        });
        assertThat(after.book().contacts().getLast().about()).isEqualTo(Contact.About.ANSWER);
        assertThat(after.book().result(answer, OneRepair.at("2026-12-05T12:00")).kind())
                .isEqualTo(PromiseBook.Kind.KEPT);
        var ready = after.book().open(What.READY).orElseThrow();
        assertThat(ready.dueAt()).isEqualTo(OneRepair.at("2026-12-02T15:00"));
        assertThat(ready.replaces())
                .as("a READY after an ANSWER starts a chain of its own")
                .isEmpty();
    }

    @Test
    void a_yes_that_was_the_wrong_key_is_taken_back_whole_and_nobody_was_spoken_with() {
        var owed = repair.open(What.ANSWER);
        OneRepair.done(give(PRICES, Outcome.AGREED, yes()));
        var after = takeBack();
        assertThat(after.stage()).isEqualTo(Stage.EXAMINING);
        assertThat(after.priceLines()).isEmpty();
        assertThat(after.standingAgreements()).isEmpty();
        assertThat(Agreement.newestAmount(after.agreements())).isEmpty();
        assertThat(after.book().open(What.READY)).isEmpty();
        var again = after.book().open(What.ANSWER).orElseThrow();
        assertThat(again.words()).isEqualTo(owed.words());
        assertThat(after.book().first(again)).isEqualTo(owed);
        assertThat(after.book().contacts()).isEmpty();
        var ready = OneRepair.done(give(PRICES, Outcome.AGREED, yes()))
                .book()
                .open(What.READY)
                .orElseThrow();
        assertThat(ready.replaces())
                .as("the promise that was taken back is no measure")
                .isEmpty();
    }

    @Test
    void a_no_that_was_the_wrong_key_leaves_the_faults_as_they_were() {
        var faults = repair.dossier().faults();
        OneRepair.done(give(List.of(), Outcome.AGREED, new Decision.No()));
        assertThat(repair.dossier().faults()).isNotEqualTo(faults);
        var after = takeBack();
        assertThat(after.faults()).isEqualTo(faults);
        assertThat(after.stage()).isEqualTo(Stage.EXAMINING);
        assertThat(after.repair().progress().ending()).isEmpty();
    }

    private Dossier takeBack() {
        var undo = Undo.of(repair.changes.lastChanged().orElseThrow()).orElseThrow();
        return OneRepair.done(
                new TakeBack(repair.changes, repair.shop.repairs(), repair.shop.swaps(), repair.shop.staff())
                        .takeBack(undo, OneRepair.METTE));
    }

    @Test
    void a_yes_needs_a_price_a_promise_and_somebody_who_said_it() {
        var before = repair.dossier();
        assertThat(reasons(give(List.of(), Outcome.NO_ANSWER, new Decision.Yes(Optional.empty()))))
                .containsExactly(Reason.PRICE_MISSING, Reason.PROMISE_MISSING, Reason.CALL_NEEDED);
        assertThat(repair.dossier()).isEqualTo(before);
    }

    @Test
    void up_to_an_amount_sets_the_limit_and_asks_for_one() {
        var ready = Optional.of(repair.offer(What.READY, Term.clockHours(24)));
        assertThat(reasons(give(List.of(), Outcome.AGREED, new Decision.UpTo(kroner(0), ready))))
                .containsExactly(Reason.AMOUNT_MISSING);
        var after = OneRepair.done(give(List.of(), Outcome.AGREED, new Decision.UpTo(kroner(1_200), ready)));
        assertThat(after.stage()).isEqualTo(Stage.REPAIRING);
        assertThat(Agreement.newestAmount(after.agreements())).contains(120_000L);
    }

    @Test
    void a_no_is_ready_to_collect_unrepaired_and_nothing_is_owed_any_more() {
        var after = OneRepair.done(give(PRICES, Outcome.AGREED, new Decision.No()));
        assertThat(after.stage()).isEqualTo(Stage.READY);
        assertThat(after.repair().progress().ending()).contains(Ending.DECLINED);
        assertThat(after.book().open()).isEmpty();
        assertThat(after.faults()).extracting(Fault::verdict).allSatisfy(verdict -> assertThat(verdict)
                .hasValueSatisfying(one -> assertThat(one)
                        .isInstanceOfSatisfying(Verdict.Found.class, found -> assertThat(found.remedy())
                                .isEqualTo(new Verdict.Remedy.Declined()))));
    }

    @Test
    void nobody_reached_waits_for_the_customer_and_the_answer_is_still_owed() {
        var after = OneRepair.done(give(PRICES, Outcome.NO_ANSWER, new Decision.NotYet(Optional.empty())));
        assertThat(after.stage()).isEqualTo(Stage.WAITING_FOR_ANSWER);
        assertThat(after.book().open(What.ANSWER)).isPresent();
    }

    @Test
    void a_customer_who_thinks_about_it_has_had_the_answer() {
        var after = OneRepair.done(give(PRICES, Outcome.OTHER, new Decision.NotYet(Optional.empty())));
        assertThat(after.stage()).isEqualTo(Stage.WAITING_FOR_ANSWER);
        assertThat(after.book().open(What.ANSWER)).isEmpty();
        OneRepair.done(give(PRICES, Outcome.AGREED, yes()));
        assertThat(repair.dossier().stage()).isEqualTo(Stage.REPAIRING);
    }

    @Test
    void whoever_was_asked_is_reminded_on_the_second_open_day_and_whoever_was_not_today() {
        var asked = OneRepair.done(give(PRICES, Outcome.OTHER, new Decision.NotYet(Optional.empty())));
        assertThat(asked.repair().progress().remindOn()).contains(LocalDate.of(2026, 12, 1));
        assertThat(asked.entries().getLast().words()).startsWith("Kunden bliver mindet om det tirsdag");
        var inVain = OneRepair.done(give(PRICES, Outcome.NO_ANSWER, new Decision.NotYet(Optional.empty())));
        assertThat(inVain.repair().progress().remindOn()).contains(LocalDate.of(2026, 11, 28));
    }

    @Test
    void another_day_may_be_said_and_one_that_has_passed_is_refused() {
        var past = new Decision.NotYet(Optional.of(LocalDate.of(2026, 11, 26)));
        assertThat(reasons(give(PRICES, Outcome.OTHER, past))).containsExactly(Reason.DAY_PAST);
        var day = LocalDate.of(2026, 12, 4);
        var after = OneRepair.done(give(PRICES, Outcome.OTHER, new Decision.NotYet(Optional.of(day))));
        assertThat(after.repair().progress().remindOn()).contains(day);
        var yes = OneRepair.done(give(PRICES, Outcome.AGREED, yes()));
        assertThat(yes.repair().progress().remindOn()).isEmpty();
    }

    @Test
    void a_promise_to_be_ready_that_stands_is_neither_asked_for_nor_given_twice() {
        var ready = repair.offerAt(What.READY, "2026-12-01T16:00");
        var given = new Promise.Given("Anna Berg", Channel.VISIT, OneRepair.METTE, OneRepair.METTE);
        repair.shop
                .promises()
                .add(new Promise(
                        0,
                        repair.dossier().repair().id(),
                        2,
                        What.READY,
                        ready.reckoning(),
                        ready.words(),
                        given,
                        Optional.empty()));
        var after = OneRepair.done(give(PRICES, Outcome.AGREED, new Decision.Yes(Optional.empty())));
        assertThat(after.book().promises()).hasSize(2);
        assertThat(after.book().open()).singleElement().satisfies(one -> assertThat(one.dueAt())
                .isEqualTo(OneRepair.at("2026-12-01T16:00")));
    }

    @Test
    void the_question_is_put_only_where_there_is_something_to_ask() {
        OneRepair.done(repair.answers().ask(repair.seen(), OneRepair.METTE));
        assertThat(repair.dossier().stage()).isEqualTo(Stage.WAITING_FOR_ANSWER);
        assertThat(reasons(repair.answers().ask(repair.seen(), OneRepair.METTE)))
                .containsExactly(Reason.STAGE_FORBIDS);
    }

    @Test
    void what_was_found_is_said_in_words() {
        var bare = new Answer(" ", PRICES, OneRepair.call(Outcome.AGREED), yes());
        assertThat(reasons(repair.answers().give(repair.seen(), OneRepair.METTE, bare)))
                .containsExactly(Reason.WORDS_MISSING);
    }
}
