package dk.holdt.domain.promise;

import static dk.holdt.domain.promise.Shops.at;
import static dk.holdt.domain.promise.Shops.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When staff must act, and when the counter warns: `promise` rules 24 to 26.
class ActTimesTest {

    private final PromiseClock clock = new PromiseClock(Shops.EXAMPLE);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            due,              dueSoon,          atRisk,           callBy
            2026-03-03T15:00, 2026-03-03T11:00, 2026-03-03T14:00, 2026-03-03T14:30
            2026-03-03T10:30, 2026-03-02T14:00, 2026-03-02T17:00, 2026-03-02T17:30
            2026-03-03T10:00, 2026-03-02T13:30, 2026-03-02T16:30, 2026-03-02T17:00
            2026-03-03T02:00, 2026-03-02T13:30, 2026-03-02T16:30, 2026-03-02T17:00
            2026-03-09T11:00, 2026-03-07T11:00, 2026-03-07T14:00, 2026-03-09T10:30
            """)
    void they_lie_in_opening_time_and_walk_back_to_closings(String due, String dueSoon, String atRisk, String callBy) {
        assertThat(clock.dueSoonAt(at(due), ActTimes.USUAL)).isEqualTo(at(dueSoon));
        assertThat(clock.atRiskAt(at(due), ActTimes.USUAL)).isEqualTo(at(atRisk));
        assertThat(clock.callBy(at(due), ActTimes.USUAL, Optional.empty())).isEqualTo(at(callBy));
    }

    @Test
    void the_call_is_never_later_than_the_customer_can_be_reached() {
        var due = at("2026-03-03T15:00");
        assertThat(clock.callBy(due, ActTimes.USUAL, Optional.of(at("2026-03-03T12:00"))))
                .isEqualTo(at("2026-03-03T12:00"));
        assertThat(clock.callBy(due, ActTimes.USUAL, Optional.of(at("2026-03-03T14:45"))))
                .isEqualTo(at("2026-03-03T14:30"));
    }

    @Test
    void the_shop_may_set_its_own() {
        var slow = new ActTimes(Duration.ofHours(10), Duration.ofHours(2), Duration.ofHours(1));
        assertThat(clock.dueSoonAt(at("2026-03-03T15:00"), slow)).isEqualTo(at("2026-03-02T12:30"));
        assertThat(clock.atRiskAt(at("2026-03-03T15:00"), slow)).isEqualTo(at("2026-03-03T13:00"));
        assertThatThrownBy(() -> new ActTimes(hours("4"), hours("-1"), hours("0.5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at risk");
    }

    @Test
    void walking_back_exactly_to_an_opening_is_the_closing_before_it() {
        assertThat(clock.back(at("2026-03-02T12:00"), hours("2"), List.of())).isEqualTo(at("2026-02-28T14:00"));
    }

    @Test
    void walking_back_goes_on_into_the_year_before() {
        assertThat(clock.back(at("2026-01-01T10:00"), hours("40"), List.of())).isEqualTo(at("2025-12-25T11:30"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            received,         basis,         hours, warn
            2026-03-06T17:15, CLOCK_HOURS,   24,    true
            2026-03-06T14:00, CLOCK_HOURS,   24,    false
            2026-03-06T13:59, CLOCK_HOURS,   24,    false
            2026-03-06T14:01, CLOCK_HOURS,   24,    true
            2026-03-06T10:00, CLOCK_HOURS,   24,    false
            2026-03-06T09:59, CLOCK_HOURS,   24,    true
            2026-03-06T17:15, WORKING_HOURS, 24,    false
            2026-03-02T10:00, WORKING_HOURS, 7.5,   false
            """)
    void an_end_while_closed_is_warned_about_but_closing_itself_is_fine(
            String received, Basis basis, String length, boolean warn) {
        var reckoning = clock.reckon(at(received), new Term.Hours(hours(length), basis));
        assertThat(clock.endsWhileClosed(reckoning)).isEqualTo(warn);
    }

    @Test
    void a_fixed_time_at_night_is_warned_about() {
        assertThat(clock.endsWhileClosed(clock.reckon(at("2026-03-06T17:15"), new Term.At(at("2026-03-08T12:00")))))
                .isTrue();
    }

    @Test
    void closing_at_the_midnight_that_ends_the_year_is_fine_too() {
        var late = new PromiseClock(Shops.shop(Shops.daily(Opening.of("18:00", "24:00"))));
        assertThat(late.endsWhileClosed(late.reckon(at("2026-12-31T20:00"), new Term.At(at("2027-01-01T00:00")))))
                .isFalse();
        assertThat(late.endsWhileClosed(late.reckon(at("2026-12-31T20:00"), new Term.At(at("2027-01-01T00:01")))))
                .isTrue();
    }
}
