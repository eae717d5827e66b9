package dk.holdt.domain.promise;

import static dk.holdt.domain.promise.Shops.at;
import static dk.holdt.domain.promise.Shops.hours;
import static dk.holdt.domain.promise.Shops.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseClockTest {

    private final PromiseClock clock = new PromiseClock(Shops.EXAMPLE);

    private static PromiseClock open(Opening... daily) {
        return new PromiseClock(Shops.shop(Shops.daily(daily)));
    }

    private Instant working(String from, String length) {
        return clock.deadline(at(from), hours(length), Basis.WORKING_HOURS, List.of());
    }

    @Nested
    class AHandIn {

        @Test
        void is_cut_down_to_its_minute() {
            var reckoning = clock.reckon(at("2026-03-02T10:00").plusMillis(59_999), Term.clockHours(24));
            assertThat(reckoning.receivedAt()).isEqualTo(at("2026-03-02T10:00"));
            assertThat(reckoning.dueAt()).isEqualTo(at("2026-03-03T10:00"));
        }

        @Test
        void on_the_clock_counts_at_once_even_while_closed() {
            var reckoning = clock.reckon(at("2026-03-01T12:00"), Term.clockHours(24));
            assertThat(reckoning.countingFrom()).isEqualTo(at("2026-03-01T12:00"));
            assertThat(reckoning.handedInWhileClosed()).isFalse();
        }

        @Test
        void in_working_hours_counts_from_the_next_opening() {
            var reckoning = clock.reckon(at("2026-03-01T12:00"), Term.workingHours(2));
            assertThat(reckoning.countingFrom()).isEqualTo(at("2026-03-02T10:00"));
            assertThat(reckoning.handedInWhileClosed()).isTrue();
            assertThat(reckoning.dueAt()).isEqualTo(at("2026-03-02T12:00"));
        }

        @Test
        void keeps_an_agreed_instant_as_it_is_and_refuses_one_that_is_past() {
            var reckoning = clock.reckon(at("2026-03-02T10:00"), new Term.At(at("2026-03-07T13:45")));
            assertThat(reckoning.dueAt()).isEqualTo(at("2026-03-07T13:45"));
            assertThatThrownBy(() -> clock.reckon(at("2026-03-02T10:00"), new Term.At(at("2026-03-02T10:00"))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class TheHours {

        @ParameterizedTest
        @CsvSource({
            "2026-03-02T09:59, false",
            "2026-03-02T10:00, true",
            "2026-03-02T17:29, true",
            "2026-03-02T17:30, false",
            "2026-03-01T12:00, false"
        })
        void begin_with_their_first_instant_and_end_before_their_last(String when, boolean open) {
            assertThat(clock.isOpen(at(when))).isEqualTo(open);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-02T17:30, 2026-03-02T17:30",
            "2026-03-02T17:29, 2026-02-28T14:00",
            "2026-03-02T20:00, 2026-03-02T17:30",
            "2026-01-01T05:00, 2025-12-31T17:30"
        })
        void ended_last_at_the_instant_or_before_it_in_the_year_before_too(String when, String closed) {
            assertThat(clock.lastClose(at(when))).isEqualTo(at(closed));
        }
    }

    @Nested
    class NothingAndLess {

        @ParameterizedTest
        @CsvSource({
            "2026-03-02T11:00, 2026-03-02T11:00",
            "2026-03-02T10:00, 2026-03-02T10:00",
            "2026-03-02T17:30, 2026-03-03T10:00",
            "2026-03-07T15:00, 2026-03-09T10:00"
        })
        void zero_is_the_next_open_instant(String from, String next) {
            assertThat(working(from, "0")).isEqualTo(at(next));
            assertThat(clock.nextOpen(at(from))).isEqualTo(at(next));
        }

        @Test
        void zero_on_the_clock_is_the_instant_itself() {
            var night = at("2026-03-02T03:00");
            assertThat(clock.deadline(night, Duration.ZERO, Basis.CLOCK_HOURS, List.of()))
                    .isEqualTo(night);
        }

        @Test
        void a_negative_length_is_refused() {
            assertThatThrownBy(() -> working("2026-03-02T11:00", "-1")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> clock.back(at("2026-03-02T11:00"), hours("-1"), List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void a_fixed_time_has_no_length() {
            assertThatThrownBy(() -> clock.deadline(at("2026-03-02T11:00"), hours("1"), Basis.FIXED_TIME, List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class OpenAndClosed {

        @ParameterizedTest
        @CsvSource({
            "2026-03-02T09:59:59, false", "2026-03-02T10:00:00, true",
            "2026-03-02T17:29:59, true", "2026-03-02T17:30:00, false"
        })
        void the_closing_instant_is_closed(String when, boolean open) {
            assertThat(clock.isOpen(at(when))).isEqualTo(open);
        }

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                at,                  nextClose,        lastClose
                2026-03-02T17:29:59, 2026-03-02T17:30, 2026-02-28T14:00
                2026-03-02T17:30:00, 2026-03-03T17:30, 2026-03-02T17:30
                2026-03-07T14:00:00, 2026-03-09T17:30, 2026-03-07T14:00
                2026-03-08T12:00:00, 2026-03-09T17:30, 2026-03-07T14:00
                """)
        void closings_lie_around_an_instant(String when, String next, String last) {
            assertThat(clock.nextClose(at(when))).isEqualTo(at(next));
            assertThat(clock.lastClose(at(when))).isEqualTo(at(last));
        }

        @Test
        void lunch_starts_with_a_closing() {
            var lunch = new PromiseClock(Shops.EXAMPLE.withBreaks(Shops.daily(Opening.of("12:00", "12:30"))));
            assertThat(lunch.deadline(at("2026-03-02T10:00"), hours("2"), Basis.WORKING_HOURS, List.of()))
                    .isEqualTo(at("2026-03-02T12:00"));
            assertThat(lunch.nextClose(at("2026-03-02T11:00"))).isEqualTo(at("2026-03-02T12:00"));
            assertThat(lunch.isOpen(at("2026-03-02T12:15"))).isFalse();
        }

        @Test
        void intervals_are_cut_off_at_the_span() {
            assertThat(clock.openIntervals(at("2026-03-06T12:00"), at("2026-03-07T11:00")))
                    .containsExactly(
                            new OpenInterval(at("2026-03-06T12:00"), at("2026-03-06T17:30")),
                            new OpenInterval(at("2026-03-07T10:00"), at("2026-03-07T11:00")));
            assertThat(clock.openIntervals(at("2026-03-07T11:00"), at("2026-03-06T12:00")))
                    .isEmpty();
        }

        @Test
        void opening_time_the_other_way_round_is_negative() {
            var friday = at("2026-03-06T16:30");
            var monday = at("2026-03-09T11:00");
            assertThat(clock.openBetween(friday, monday)).isEqualTo(hours("6"));
            assertThat(clock.openBetween(monday, friday)).isEqualTo(hours("-6"));
        }
    }

    @Nested
    class ClockChange {

        @ParameterizedTest
        @CsvSource({"2026-03-29, 23", "2026-10-25, 25", "2026-03-28, 24"})
        void a_sunday_round_the_clock_has_the_hours_that_really_pass(LocalDate day, int hours) {
            var clock = open(Opening.of("00:00", "24:00"));
            assertThat(clock.openBetween(
                            day.atStartOfDay(Shops.COPENHAGEN).toInstant(),
                            day.plusDays(1).atStartOfDay(Shops.COPENHAGEN).toInstant()))
                    .hasHours(hours);
        }

        @Test
        void an_interval_turned_round_by_the_spring_gap_is_dropped() {
            var clock = open(Opening.of("02:30", "03:15"));
            assertThat(clock.openBetween(at("2026-03-28T12:00"), at("2026-03-29T12:00")))
                    .isZero();
            assertThat(clock.nextOpen(at("2026-03-28T12:00"))).isEqualTo(at("2026-03-30T02:30"));
        }

        @Test
        void an_interval_in_the_gap_moves_forward_with_it() {
            var clock = open(Opening.of("02:00", "04:00"));
            assertThat(clock.openBetween(at("2026-03-28T12:00"), at("2026-03-29T12:00")))
                    .hasHours(1);
        }

        @Test
        void the_overlap_in_autumn_takes_the_earlier_instant() {
            var clock = open(Opening.of("02:30", "04:00"));
            assertThat(clock.nextOpen(Instant.parse("2026-10-24T12:00:00Z")))
                    .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
            assertThat(clock.openBetween(at("2026-10-24T12:00"), at("2026-10-25T12:00")))
                    .isEqualTo(hours("2.5"));
        }
    }

    @Nested
    class Days {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                from,             days, end
                2026-03-05T11:00, 1,    2026-03-06T17:30
                2026-03-05T11:00, 2,    2026-03-07T14:00
                2026-03-05T11:00, 3,    2026-03-09T17:30
                2026-03-08T11:00, 1,    2026-03-09T17:30
                2026-03-04T23:30, 1,    2026-03-05T17:30
                """)
        void the_nth_following_open_day_ends_at_its_closing(String from, int days, String end) {
            assertThat(clock.endOfOpenDay(at(from), days)).isEqualTo(at(end));
        }

        @Test
        void a_day_round_the_clock_ends_at_midnight_though_the_next_follows_at_once() {
            assertThat(open(Opening.of("00:00", "24:00")).endOfOpenDay(at("2026-03-05T11:00"), 2))
                    .isEqualTo(at("2026-03-08T00:00"));
        }

        @Test
        void no_day_at_all_is_not_a_day_promise() {
            assertThatThrownBy(() -> clock.endOfOpenDay(at("2026-03-05T11:00"), 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void closed_days_are_those_the_week_would_have_had_open() {
            var calendar = Shops.EXAMPLE
                    .withHolidays(new HolidaySet(List.of(
                            HolidayRule.always("x.good-friday", named("Good Friday"), YearlyDay.fromEaster(-2)),
                            HolidayRule.always("x.easter", named("Easter Sunday"), YearlyDay.fromEaster(0)))))
                    .withClosures(List.of(Closure.on(LocalDate.of(2026, 4, 4), named("Stocktaking"))))
                    .withSpecial(Map.of(LocalDate.of(2026, 4, 7), List.of()));
            assertThat(new PromiseClock(calendar).closedDays(at("2026-04-02T12:00"), at("2026-04-08T10:00")))
                    .containsExactly(
                            closed("2026-04-03", ClosedDay.Why.HOLIDAY, "Good Friday"),
                            closed("2026-04-04", ClosedDay.Why.CLOSURE, "Stocktaking"),
                            new ClosedDay(LocalDate.of(2026, 4, 7), ClosedDay.Why.SPECIAL_HOURS, Optional.empty()));
        }

        @Test
        void a_span_that_ends_at_midnight_does_not_touch_the_day_after() {
            var calendar =
                    Shops.EXAMPLE.withClosures(List.of(Closure.on(LocalDate.of(2026, 3, 4), named("Stocktaking"))));
            assertThat(new PromiseClock(calendar).closedDays(at("2026-03-03T00:00"), at("2026-03-04T00:00")))
                    .isEmpty();
        }

        private static ClosedDay closed(String date, ClosedDay.Why why, String name) {
            return new ClosedDay(LocalDate.parse(date), why, Optional.of(named(name)));
        }
    }
}
