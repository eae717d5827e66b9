package dk.holdt.words;

import static dk.holdt.words.Sample.at;
import static dk.holdt.words.Sample.tied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Reckoning;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Handed in Friday 27 November 2026 at 14:30 unless a test says otherwise.
class PromiseSentenceTest {

    private static final String FRIDAY = "2026-11-27T14:30";
    private static final String SATURDAY = "2026-11-28T14:30";
    private static final String WEDNESDAY = "2026-12-02T12:00";
    private static final String EN_IF_NOT = " If we cannot keep the time, you hear from us before it – not after.";
    private static final String DA_IF_NOT =
            " Kan vi ikke holde tiden, får du besked, inden den er gået – ikke bagefter.";
    private static final String NB_IF_NOT =
            " Hvis vi ikke kan holde tiden, får du beskjed før den er ute – ikke etterpå.";

    @Test
    void danish_answer_around_the_clock_due_while_closed() {
        assertThat(sentence(Language.DA, What.ANSWER, clock(24, FRIDAY, SATURDAY), "2026-11-28T14:00"))
                .isEqualTo(tied("Vi fortæller dig, hvad der er galt, senest lørdag den 28. november 2026 kl. 14.30."
                        + " Det er 24 timer i træk (1 døgn), regnet fra fredag kl. 14.30"
                        + " – nat, weekend og helligdage tæller med."
                        + " På det lovede tidspunkt har vi lukket, så du hører fra os senest"
                        + " lørdag den 28. november 2026 kl. 14.00."
                        + DA_IF_NOT));
    }

    @Test
    void danish_answer_in_working_hours() {
        assertThat(sentence(Language.DA, What.ANSWER, working(24, FRIDAY, WEDNESDAY)))
                .isEqualTo(tied("Vi fortæller dig, hvad der er galt, senest onsdag den 2. december 2026 kl. 12.00."
                        + " Det er 24 timer i åbningstiden, regnet fra fredag kl. 14.30."
                        + " Vi tæller kun de timer, hvor vi har åbent"
                        + " (man.–fre. kl. 10.00–17.30, lør. kl. 10.00–14.00)."
                        + DA_IF_NOT));
    }

    @Test
    void norwegian_ready_in_working_hours() {
        assertThat(sentence(Language.NB, What.READY, working(24, FRIDAY, WEDNESDAY)))
                .isEqualTo(tied("Lenovo IdeaPad 5 er klar til henting senest onsdag 2. desember 2026 kl. 12.00."
                        + " Det er 24 timer i åpningstiden, regnet fra fredag kl. 14.30."
                        + " Vi teller bare de timene vi har åpent"
                        + " (man.–fre. kl. 10.00–17.30, lør. kl. 10.00–14.00)."
                        + NB_IF_NOT));
    }

    @Test
    void norwegian_answer_around_the_clock_due_while_closed() {
        assertThat(sentence(Language.NB, What.ANSWER, clock(24, FRIDAY, SATURDAY), "2026-11-28T14:00"))
                .isEqualTo(tied("Vi forteller deg hva som er galt, senest lørdag 28. november 2026 kl. 14.30."
                        + " Det er 24 timer i strekk (1 døgn), regnet fra fredag kl. 14.30"
                        + " – natt, helg og helligdager teller med."
                        + " På det lovede tidspunktet har vi stengt, så du hører fra oss senest"
                        + " lørdag 28. november 2026 kl. 14.00."
                        + NB_IF_NOT));
    }

    @Test
    void english_ready_around_the_clock_due_while_closed() {
        assertThat(sentence(Language.EN, What.READY, clock(24, FRIDAY, SATURDAY), "2026-11-30T10:00"))
                .isEqualTo("Lenovo IdeaPad 5 is ready to collect no later than Saturday 28 November 2026 at 14:30."
                        + " That is 24 hours around the clock from Friday at 14:30"
                        + " – nights, weekends and public holidays count."
                        + " We are closed at the promised time."
                        + " You can collect from Monday 30 November 2026 at 10:00."
                        + EN_IF_NOT);
    }

    @Test
    void english_answer_in_working_hours() {
        assertThat(sentence(Language.EN, What.ANSWER, working(24, FRIDAY, WEDNESDAY)))
                .isEqualTo("We tell you what is wrong no later than Wednesday 2 December 2026 at 12:00."
                        + " That is 24 working hours (only hours when we are open) from Friday at 14:30."
                        + " We are open Mon–Fri 10:00–17:30, Sat 10:00–14:00."
                        + EN_IF_NOT);
    }

    @Test
    void ready_around_the_clock_in_each_language() {
        var promised = clock(24, "2026-03-05T16:30", "2026-03-06T16:30");
        assertThat(sentence(Language.EN, What.READY, promised))
                .isEqualTo("Lenovo IdeaPad 5 is ready to collect no later than Friday 6 March 2026 at 16:30."
                        + " That is 24 hours around the clock from Thursday at 16:30"
                        + " – nights, weekends and public holidays count."
                        + EN_IF_NOT);
        assertThat(sentence(Language.DA, What.READY, promised))
                .isEqualTo(tied("Lenovo IdeaPad 5 er klar til afhentning senest fredag den 6. marts 2026 kl. 16.30."
                        + " Det er 24 timer i træk (1 døgn), regnet fra torsdag kl. 16.30"
                        + " – nat, weekend og helligdage tæller med."
                        + DA_IF_NOT));
        assertThat(sentence(Language.NB, What.READY, promised))
                .isEqualTo(tied("Lenovo IdeaPad 5 er klar til henting senest fredag 6. mars 2026 kl. 16.30."
                        + " Det er 24 timer i strekk (1 døgn), regnet fra torsdag kl. 16.30"
                        + " – natt, helg og helligdager teller med."
                        + NB_IF_NOT));
    }

    @Test
    void ready_in_working_hours_in_each_language() {
        var promised = working(24, "2026-03-05T16:30", "2026-03-10T14:00");
        assertThat(sentence(Language.EN, What.READY, promised))
                .isEqualTo("Lenovo IdeaPad 5 is ready to collect no later than Tuesday 10 March 2026 at 14:00."
                        + " That is 24 working hours (only hours when we are open) from Thursday at 16:30."
                        + " We are open Mon–Fri 10:00–17:30, Sat 10:00–14:00."
                        + EN_IF_NOT);
        assertThat(sentence(Language.DA, What.READY, promised))
                .isEqualTo(tied("Lenovo IdeaPad 5 er klar til afhentning senest tirsdag den 10. marts 2026 kl. 14.00."
                        + " Det er 24 timer i åbningstiden, regnet fra torsdag kl. 16.30."
                        + " Vi tæller kun de timer, hvor vi har åbent"
                        + " (man.–fre. kl. 10.00–17.30, lør. kl. 10.00–14.00)."
                        + DA_IF_NOT));
        assertThat(sentence(Language.NB, What.READY, promised))
                .startsWith(tied("Lenovo IdeaPad 5 er klar til henting senest tirsdag 10. mars 2026 kl. 14.00."
                        + " Det er 24 timer i åpningstiden, regnet fra torsdag kl. 16.30."));
    }

    @Test
    void handed_in_while_closed_says_from_when_we_count() {
        var promised = reckoning(Term.workingHours(4), "2026-03-07T15:00", "2026-03-09T10:00", "2026-03-09T14:00");
        assertThat(sentence(Language.EN, What.ANSWER, promised))
                .isEqualTo("We tell you what is wrong no later than Monday 9 March 2026 at 14:00."
                        + " That is 4 working hours (only hours when we are open) from Monday at 10:00."
                        + " We are open Mon–Fri 10:00–17:30, Sat 10:00–14:00."
                        + " We count from Monday at 10:00, when we open."
                        + EN_IF_NOT);
        assertThat(sentence(Language.DA, What.ANSWER, promised))
                .endsWith(tied(" Vi tæller fra mandag kl. 10.00, når vi åbner." + DA_IF_NOT));
        assertThat(sentence(Language.NB, What.ANSWER, promised))
                .endsWith(tied(" Vi teller fra mandag kl. 10.00, når vi åpner." + NB_IF_NOT));
    }

    @Test
    void closed_at_the_promised_time_comes_after_handed_in_while_closed() {
        var promised = reckoning(Term.workingHours(11), "2026-03-07T15:00", "2026-03-09T10:00", "2026-03-10T18:00");
        assertThat(sentence(Language.EN, What.READY, promised, "2026-03-11T10:00"))
                .endsWith(" We count from Monday at 10:00, when we open. We are closed at the promised time."
                        + " You can collect from Wednesday 11 March 2026 at 10:00."
                        + EN_IF_NOT);
    }

    @Test
    void two_days_around_the_clock_are_named_and_a_day_and_a_half_is_not() {
        assertThat(sentence(Language.DA, What.READY, clock(48, FRIDAY, "2026-11-29T14:30")))
                .contains("Det er 48 timer i træk (2 døgn), regnet fra");
        assertThat(sentence(Language.NB, What.READY, clock(48, FRIDAY, "2026-11-29T14:30")))
                .contains("Det er 48 timer i strekk (2 døgn), regnet fra");
        assertThat(sentence(Language.DA, What.READY, clock(36, FRIDAY, "2026-11-29T02:30")))
                .contains("Det er 36 timer i træk, regnet fra");
    }

    @Test
    void one_hour_and_one_and_a_half_take_the_number_of_their_language() {
        var one = working(1, FRIDAY, "2026-11-27T15:30");
        assertThat(sentence(Language.EN, What.ANSWER, one)).contains("That is 1 working hour (only");
        assertThat(sentence(Language.DA, What.ANSWER, one)).contains("Det er 1 time i åbningstiden, regnet");
        assertThat(sentence(Language.NB, What.ANSWER, one)).contains("Det er 1 time i åpningstiden, regnet");
        var half = reckoning(
                new Term.Hours(Duration.ofMinutes(90), Basis.WORKING_HOURS), FRIDAY, FRIDAY, "2026-11-27T16:00");
        assertThat(sentence(Language.EN, What.ANSWER, half)).contains("That is 1.5 working hours (only");
        assertThat(sentence(Language.DA, What.ANSWER, half)).contains("Det er 1,5 time i åbningstiden, regnet");
        assertThat(sentence(Language.NB, What.ANSWER, half)).contains("Det er 1,5 timer i åpningstiden, regnet");
    }

    @Test
    void a_start_more_than_six_days_before_the_end_has_its_date() {
        var week = clock(168, FRIDAY, "2026-12-04T14:30");
        assertThat(sentence(Language.EN, What.READY, week))
                .contains("That is 168 hours around the clock from Friday 27 November 2026 at 14:30 –");
        assertThat(sentence(Language.DA, What.READY, week))
                .contains(tied("regnet fra fredag den 27. november 2026 kl. 14.30 –"));
        assertThat(sentence(Language.NB, What.READY, week))
                .contains(tied("regnet fra fredag 27. november 2026 kl. 14.30 –"));
        assertThat(sentence(Language.DA, What.READY, clock(144, FRIDAY, "2026-12-03T14:30")))
                .contains(tied("regnet fra fredag kl. 14.30 –"));
    }

    @Test
    void a_deadline_at_midnight_is_printed_as_the_last_minute_of_its_day() {
        var midnight = reckoning(new Term.At(at("2026-12-01T00:00")), FRIDAY, FRIDAY, "2026-12-01T00:00");
        assertThat(sentence(Language.DA, What.ANSWER, midnight, "2026-11-30T17:30"))
                .isEqualTo(tied("Vi fortæller dig, hvad der er galt, senest mandag den 30. november 2026 kl. 23.59"
                        + " (aftalt dag og klokkeslæt). På det lovede tidspunkt har vi lukket, så du hører fra os"
                        + " senest mandag den 30. november 2026 kl. 17.30."
                        + DA_IF_NOT));
    }

    @Test
    void an_agreed_day_and_time_names_no_hours() {
        var agreed = reckoning(new Term.At(at("2026-11-28T13:00")), FRIDAY, FRIDAY, "2026-11-28T13:00");
        assertThat(sentence(Language.EN, What.READY, agreed))
                .isEqualTo("Lenovo IdeaPad 5 is ready to collect no later than Saturday 28 November 2026 at 13:00"
                        + " (an agreed day and time)."
                        + EN_IF_NOT);
        assertThat(sentence(Language.NB, What.READY, agreed))
                .isEqualTo(tied("Lenovo IdeaPad 5 er klar til henting senest lørdag 28. november 2026 kl. 13.00"
                        + " (avtalt dag og klokkeslett)."
                        + NB_IF_NOT));
    }

    @Test
    void a_call_back_says_when_and_what_if_not() {
        var agreed = reckoning(new Term.At(at("2026-11-28T13:00")), FRIDAY, FRIDAY, "2026-11-28T13:00");
        assertThat(sentence(Language.EN, What.CALL, agreed))
                .isEqualTo("We call you back no later than Saturday 28 November 2026 at 13:00." + EN_IF_NOT);
        assertThat(sentence(Language.DA, What.CALL, agreed))
                .isEqualTo(
                        tied("Vi ringer tilbage til dig senest lørdag den 28. november 2026 kl. 13.00." + DA_IF_NOT));
        assertThat(sentence(Language.NB, What.CALL, agreed))
                .isEqualTo(tied("Vi ringer deg tilbake senest lørdag 28. november 2026 kl. 13.00." + NB_IF_NOT));
    }

    @Test
    void no_sentence_depends_on_braces_or_quotes_in_the_name_of_a_device() {
        var wording = new PromiseWording(
                What.READY, clock(24, FRIDAY, SATURDAY), Sample.HOURS, "Ole's {0} 15\" – 2.053", Optional.empty());
        assertThat(new PromiseSentence(Language.EN, Sample.ZONE).word(wording))
                .startsWith("Ole's {0} 15\" – 2.053 is ready to collect no later than Saturday");
    }

    @Test
    void a_promise_of_a_finished_repair_without_a_device_is_our_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PromiseWording(
                        What.READY, clock(24, FRIDAY, SATURDAY), Sample.HOURS, " ", Optional.empty()));
    }

    private static String sentence(Language language, What what, Reckoning reckoning) {
        return sentence(language, what, reckoning, Optional.empty());
    }

    private static String sentence(Language language, What what, Reckoning reckoning, String whenClosed) {
        return sentence(language, what, reckoning, Optional.of(at(whenClosed)));
    }

    private static String sentence(Language language, What what, Reckoning reckoning, Optional<Instant> whenClosed) {
        return new PromiseSentence(language, Sample.ZONE)
                .word(new PromiseWording(what, reckoning, Sample.HOURS, "Lenovo IdeaPad 5", whenClosed));
    }

    private static Reckoning clock(long hours, String received, String due) {
        return reckoning(Term.clockHours(hours), received, received, due);
    }

    private static Reckoning working(long hours, String received, String due) {
        return reckoning(Term.workingHours(hours), received, received, due);
    }

    private static Reckoning reckoning(Term term, String received, String from, String due) {
        return new Reckoning(term, at(received), at(from), at(due));
    }
}
