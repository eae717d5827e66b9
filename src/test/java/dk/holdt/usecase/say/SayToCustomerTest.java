package dk.holdt.usecase.say;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact.Outcome;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.answer.GiveAnswer;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.newtime.MoveTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SayToCustomerTest {

    /// What is said, with plain spaces.
    private static String said(OneRepair repair) {
        return repair.reading().read(repair.number).orElseThrow().toSay().replace('\u00a0', ' ');
    }

    private static OneRepair begun(Language language) {
        return new OneRepair(language).when("2026-11-27T15:10").begun();
    }

    private static void move(OneRepair repair, Outcome outcome) {
        var next = repair.offerAt(What.ANSWER, "2026-12-01T12:00");
        OneRepair.done(repair.moving()
                .move(
                        repair.seen(),
                        OneRepair.METTE,
                        new MoveTime.NewTime(
                                repair.open(What.ANSWER).id(),
                                Optional.of(DelayCause.PART_LATE),
                                "",
                                OneRepair.call(outcome),
                                Optional.of(next))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | We are working on it and expect to keep the time: Saturday 28 November at 14:30. We are not \
            waiting for anything from you.
            DA | Vi er i gang og regner med at holde tiden: lørdag den 28. november kl. 14.30. Vi venter ikke \
            på noget fra dig.
            NB | Vi er i gang og regner med å holde tiden: lørdag 28. november kl. 14.30. Vi venter ikke på \
            noe fra deg.
            """)
    void on_the_way_the_time_is_said_and_that_nothing_waits_for_the_customer(Language language, String words) {
        assertThat(said(begun(language))).isEqualTo(words);
    }

    @Test
    void before_anybody_has_begun_nobody_says_that_work_goes_on() {
        assertThat(said(new OneRepair(Language.DA)))
                .startsWith(
                        "Den venter på sin tur, og vi regner med at holde tiden: lørdag den 28. november kl. 14.30.");
    }

    @Test
    void at_risk_no_hope_is_said_but_what_happens_now() {
        assertThat(said(begun(Language.DA).when("2026-11-28T13:40")))
                .isEqualTo("Vi har lovet dig et svar senest kl. 14.30. Jeg undersøger lige nu, om vi kan holde det, "
                        + "og giver dig besked.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | We did not make it by 14:30, and you should have heard that from us. I am sorry.
            DA | Vi nåede det ikke til kl. 14.30, og det skulle du have hørt fra os. Det beklager jeg.
            NB | Vi rakk det ikke til kl. 14.30, og det skulle du ha hørt fra oss. Det beklager jeg.
            """)
    void late_and_not_told_begins_with_owning_up(Language language, String words) {
        assertThat(said(begun(language).when("2026-11-28T15:00"))).startsWith(words);
    }

    @Test
    void late_and_told_without_a_new_time_says_that_one_is_owed() {
        var repair = begun(Language.EN).when("2026-11-28T12:00");
        move(repair, Outcome.UNHAPPY);
        assertThat(said(repair.when("2026-11-28T15:00")))
                .isEqualTo("We did not make it by 14:30, as we have told you. I am sorry. "
                        + "We still owe you a new time: let us agree on it now.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | We did not make it by Saturday 28 November at 14:30. I am sorry. The reason: the part has \
            not arrived yet. It will be Tuesday 1 December at 12:00 at the latest. We are not waiting for \
            anything from you.
            DA | Vi nåede det ikke til lørdag den 28. november kl. 14.30. Det beklager jeg. Årsagen: delen er \
            ikke kommet endnu. Det bliver senest tirsdag den 1. december kl. 12.00. Vi venter ikke på noget \
            fra dig.
            NB | Vi rakk det ikke til lørdag 28. november kl. 14.30. Det beklager jeg. Årsaken: delen har \
            ikke kommet ennå. Det blir senest tirsdag 1. desember kl. 12.00. Vi venter ikke på noe fra deg.
            """)
    void a_moved_time_is_said_with_its_cause_and_against_the_first_promise(Language language, String words) {
        var repair = begun(language).when("2026-11-28T12:00");
        move(repair, Outcome.AGREED);
        assertThat(said(repair)).contains(language == Language.EN ? "cannot keep" : "kan ikke holde");
        assertThat(said(repair.when("2026-11-30T10:00"))).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_question_that_never_reached_the_customer_is_put_now_with_an_excuse(Language language) {
        var repair = begun(language);
        OneRepair.done(repair.answers().ask(repair.seen(), OneRepair.METTE));
        assertThat(said(repair))
                .isEqualTo(
                        switch (language) {
                            case EN ->
                                "We need an answer from you before we can go on: may we repair it? "
                                        + "We should have asked you earlier. I am sorry that we did not.";
                            case DA ->
                                "Vi mangler et svar fra dig, før vi kan gå videre: Må vi reparere den? "
                                        + "Vi burde have spurgt dig før. Det beklager jeg.";
                            case NB ->
                                "Vi trenger et svar fra deg før vi kan gå videre: Kan vi reparere den? "
                                        + "Vi burde ha spurt deg før. Det beklager jeg.";
                        });
    }

    @Test
    void a_question_that_was_put_is_said_with_its_price() {
        var repair = begun(Language.DA);
        var words = new ContactMade(Channel.CALL, "Anna Berg", Outcome.OTHER, false, "vil tænke over det");
        answer(repair, words, new GiveAnswer.Decision.NotYet(Optional.empty()));
        assertThat(said(repair))
                .isEqualTo("Vi mangler et svar fra dig, før vi kan gå videre: Må vi reparere den for 980 kr.?");
    }

    @Test
    void while_a_part_is_on_its_way_its_day_is_said() {
        var repair = begun(Language.NB);
        OneRepair.done(repair.bench()
                .waitForPart(
                        repair.seen(),
                        OneRepair.METTE,
                        "strømkort",
                        Optional.of(LocalDate.parse("2026-11-28")),
                        LocalDate.parse("2026-11-27")));
        assertThat(said(repair))
                .startsWith("Vi venter på en del (strømkort); den ventes lørdag 28. november. "
                        + "Vi regner med å holde tiden: lørdag 28. november kl. 14.30.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | 2026-11-27T16:00 | Lenovo IdeaPad 5 can be collected now, today until 17:30. The result: not \
            repaired, as agreed. The price is 980 kr.
            DA | 2026-11-27T16:00 | Lenovo IdeaPad 5 kan hentes nu, i dag til kl. 17.30. Resultatet: ikke \
            repareret, efter aftale. Prisen er 980 kr.
            NB | 2026-11-28T15:00 | Lenovo IdeaPad 5 kan hentes fra mandag 30. november kl. 10.00. \
            Resultatet: ikke reparert, etter avtale. Prisen er 980 kr.
            """)
    void ready_says_when_we_are_open(Language language, String when, String words) {
        var repair = begun(language);
        answer(repair, OneRepair.call(Outcome.AGREED), new GiveAnswer.Decision.No());
        assertThat(said(repair.when(when))).isEqualTo(words);
    }

    @Test
    void repaired_and_collected_are_said_as_such() {
        var repair = begun(Language.EN);
        var stored = repair.dossier().repair();
        repair.shop
                .repairs()
                .save(stored.with(
                        stored.progress().ready(Ending.REPAIRED, repair.clock().instant())));
        assertThat(said(repair)).startsWith("Lenovo IdeaPad 5 is ready and can be collected now, today until 17:30.");
        var ready = repair.dossier().repair();
        repair.shop
                .repairs()
                .save(ready.with(ready.progress()
                        .collected(Ending.REPAIRED, repair.clock().instant())));
        assertThat(said(repair)).isEqualTo("Lenovo IdeaPad 5 was collected on Friday 27 November 2026 at 15:10.");
    }

    @Test
    void without_a_promise_none_is_made_up() {
        var repair = begun(Language.DA);
        answer(
                repair,
                OneRepair.call(Outcome.AGREED),
                new GiveAnswer.Decision.Yes(Optional.of(repair.offer(What.READY, Term.workingHours(24)))));
        assertThat(said(repair)).contains("onsdag den 2. december");
        repair.shop
                .promises()
                .end(PromiseEnd.released(
                        repair.open(What.READY).id(), repair.clock().instant()));
        assertThat(said(repair))
                .isEqualTo("Så langt er vi nået: repareres. Der er ikke lovet nogen tid lige nu – lad os aftale en.");
    }

    private static void answer(OneRepair repair, ContactMade contact, GiveAnswer.Decision decision) {
        var price = new PriceLine(0, PriceLine.Kind.LABOUR, "", new Money(98_000, Currency.DKK));
        OneRepair.done(repair.answers()
                .give(
                        repair.seen(),
                        OneRepair.METTE,
                        new GiveAnswer.Answer("strømprint", List.of(price), contact, decision)));
    }
}
