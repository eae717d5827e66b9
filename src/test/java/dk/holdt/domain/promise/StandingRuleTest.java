package dk.holdt.domain.promise;

import static dk.holdt.domain.Samples.at;
import static dk.holdt.domain.Samples.book;
import static dk.holdt.domain.Samples.contact;
import static dk.holdt.domain.Samples.promise;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.Samples;
import dk.holdt.domain.journal.Contact.About;
import dk.holdt.domain.journal.Contact.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingRuleTest {

    private final StandingRule rule = new StandingRule(
            new PromiseClock(Samples.calendar()),
            new ActTimes(Duration.ofHours(4), Duration.ofHours(1), Duration.ofMinutes(30)));

    /// Given Friday 14:30 for Saturday 14:30: the shop shuts at 14:00 on Saturday.
    private final Promise answer = promise(1, What.ANSWER, "2026-11-27T14:30", "2026-11-28T14:30");

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            now,                 standing
            2026-11-27T14:30:00, ON_TRACK
            2026-11-28T09:59:00, DUE_SOON
            2026-11-28T10:00:00, DUE_SOON
            2026-11-28T12:59:59, DUE_SOON
            2026-11-28T13:00:00, AT_RISK
            2026-11-28T14:30:00, AT_RISK
            2026-11-28T14:30:01, LATE_NOT_TOLD
            2026-12-02T10:00:00, LATE_NOT_TOLD
            """)
    void the_standing_follows_the_opening_time_that_is_left(String now, Standing standing) {
        assertThat(rule.of(book(List.of(answer), List.of()), answer, Optional.empty(), at(now))
                        .standing())
                .isEqualTo(standing);
    }

    @Test
    void the_call_comes_thirty_opening_minutes_before() {
        var standing = rule.of(book(List.of(answer), List.of()), answer, Optional.empty(), at("2026-11-27T15:00"));
        assertThat(standing.callBy()).isEqualTo(at("2026-11-28T13:30"));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void late_stays_not_told_until_somebody_was_really_reached(Outcome outcome) {
        var told = contact(1, answer, "2026-11-28T13:00", About.LATE, outcome);
        var standing =
                rule.of(book(List.of(answer), List.of(), told), answer, Optional.empty(), at("2026-11-28T15:00"));
        assertThat(standing.standing()).isEqualTo(outcome.isReached() ? Standing.LATE_TOLD : Standing.LATE_NOT_TOLD);
    }

    @Test
    void a_talk_about_something_else_tells_nobody() {
        var talk = contact(1, answer, "2026-11-28T13:00", About.QUESTION, Outcome.AGREED);
        var standing =
                rule.of(book(List.of(answer), List.of(), talk), answer, Optional.empty(), at("2026-11-28T15:00"));
        assertThat(standing.standing()).isEqualTo(Standing.LATE_NOT_TOLD);
    }

    @Test
    void a_part_that_comes_after_the_promise_puts_it_at_risk_at_once() {
        var book = book(List.of(answer), List.of());
        assertThat(rule.of(book, answer, Optional.of(LocalDate.of(2026, 11, 30)), at("2026-11-27T14:31"))
                        .standing())
                .isEqualTo(Standing.AT_RISK);
        assertThat(rule.of(book, answer, Optional.of(LocalDate.of(2026, 11, 28)), at("2026-11-27T14:31"))
                        .standing())
                .isEqualTo(Standing.ON_TRACK);
    }

    @Test
    void a_promise_given_with_little_time_left_is_at_risk_at_once() {
        var soon = promise(1, What.READY, "2026-11-27T16:45", "2026-11-27T17:30");
        assertThat(rule.of(book(List.of(soon), List.of()), soon, Optional.empty(), at("2026-11-27T16:45"))
                        .standing())
                .isEqualTo(Standing.AT_RISK);
    }

    @Test
    void the_row_shows_the_open_promise_that_needs_a_call_first() {
        var later = promise(2, What.READY, "2026-11-27T14:30", "2026-12-01T16:00");
        var book = book(List.of(later, answer), List.of());
        assertThat(rule.mostUrgent(book, Optional.empty(), at("2026-11-27T15:00"))
                        .orElseThrow()
                        .promise())
                .isEqualTo(answer);
    }

    @Test
    void nothing_owed_is_no_standing() {
        var kept = book(List.of(answer), List.of(PromiseEnd.kept(1, at("2026-11-28T11:05"), Optional.empty())));
        assertThat(rule.mostUrgent(kept, Optional.empty(), at("2026-11-28T12:00")))
                .isEmpty();
    }

    /// A call is its own word to the customer: nobody has to be rung before it.
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            now,                 standing
            2026-11-27T14:31:00, ON_TRACK
            2026-11-27T15:00:00, DUE_SOON
            2026-11-27T15:45:00, AT_RISK
            2026-11-27T16:00:01, LATE_NOT_TOLD
            """)
    void a_promised_call_comes_into_view_an_hour_before_and_reminds_a_quarter_before(String now, Standing standing) {
        var call = promise(1, What.CALL, "2026-11-27T14:30", "2026-11-27T16:00");
        var part = Optional.of(LocalDate.of(2026, 12, 24));
        var stands = rule.of(book(List.of(call), List.of()), call, part, at(now));
        assertThat(stands.standing()).isEqualTo(standing);
        assertThat(stands.callBy()).isEqualTo(call.dueAt());
    }
}
