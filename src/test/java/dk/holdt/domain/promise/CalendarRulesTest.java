package dk.holdt.domain.promise;

import static dk.holdt.domain.promise.Shops.at;
import static dk.holdt.domain.promise.Shops.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.catalogue.HolidayFiles;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Which hours a date has: `promise` rules 9 to 14.
class CalendarRulesTest {

    private static final HolidaySet DANISH =
            HolidayFiles.shipped("DK").orElseThrow().usual();
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);

    /// The opening of one day, as wall-clock times in Copenhagen: `10:00-12:00 12:30-17:30`.
    private static String day(ShopCalendar calendar, String date) {
        var day = LocalDate.parse(date);
        return between(
                calendar,
                day.atStartOfDay(Shops.COPENHAGEN).toInstant(),
                day.plusDays(1).atStartOfDay(Shops.COPENHAGEN).toInstant());
    }

    private static String between(ShopCalendar calendar, Instant from, Instant to) {
        return new PromiseClock(calendar)
                .openIntervals(from, to).stream()
                        .map(open -> time(open.opensAt()) + "-" + time(open.closesAt()))
                        .collect(Collectors.joining(" "));
    }

    private static String time(Instant at) {
        return at.atZone(Shops.COPENHAGEN).toLocalTime().toString();
    }

    private static List<Opening> open(String opens, String closes) {
        return List.of(Opening.of(opens, closes));
    }

    @Nested
    class Precedence {

        private final ShopCalendar holidays = Shops.EXAMPLE.withHolidays(DANISH);
        private final ShopCalendar opened = holidays.withSpecial(Map.of(GOOD_FRIDAY, open("11:00", "13:00")));

        @Test
        void a_holiday_beats_the_weekly_hours() {
            assertThat(day(holidays, "2026-04-03")).isEmpty();
            assertThat(day(Shops.EXAMPLE, "2026-04-03")).isEqualTo("10:00-17:30");
        }

        @Test
        void special_hours_beat_a_holiday() {
            assertThat(day(opened, "2026-04-03")).isEqualTo("11:00-13:00");
        }

        @Test
        void special_hours_open_a_closed_weekday_and_replace_an_open_one() {
            var calendar = Shops.EXAMPLE.withSpecial(Map.of(
                    LocalDate.of(2026, 12, 20), open("12:00", "16:00"),
                    LocalDate.of(2026, 12, 21), open("08:00", "20:00"),
                    LocalDate.of(2026, 12, 22), List.of()));
            assertThat(day(calendar, "2026-12-20")).isEqualTo("12:00-16:00");
            assertThat(day(calendar, "2026-12-21")).isEqualTo("08:00-20:00");
            assertThat(day(calendar, "2026-12-22")).isEmpty();
        }

        @Test
        void a_closure_beats_everything() {
            var closed = opened.withClosures(List.of(Closure.on(GOOD_FRIDAY, named("Moving house"))));
            assertThat(day(closed, "2026-04-03")).isEmpty();
            assertThat(day(closed, "2026-04-07")).isEqualTo("10:00-17:30");
        }

        @Test
        void breaks_are_cut_out_of_weekly_and_special_hours() {
            var lunch = Shops.daily(Opening.of("12:00", "12:30"));
            assertThat(day(opened.withBreaks(lunch), "2026-04-03")).isEqualTo("11:00-12:00 12:30-13:00");
            assertThat(day(opened.withBreaks(lunch), "2026-04-07")).isEqualTo("10:00-12:00 12:30-17:30");
        }

        @Test
        void two_holidays_on_one_date_close_it_once() {
            var all = HolidayFiles.shipped("DK").orElseThrow().withSwitches(Set.of("dk.constitution-day"));
            var clock = new PromiseClock(
                    Shops.shop(Shops.daily(Opening.of("10:00", "11:00"))).withHolidays(all));
            // Whit Monday and Constitution Day 2017: one hour is lost, not two.
            assertThat(clock.openBetween(at("2017-06-03T00:00"), at("2017-06-08T00:00")))
                    .hasHours(3);
            assertThat(clock.closedDays(at("2017-06-05T00:00"), at("2017-06-06T00:00")))
                    .hasSize(1);
        }
    }

    @Nested
    class ShortDays {

        private final ShortDay christmasEve = new ShortDay(YearlyDay.on(12, 24), LocalTime.of(13, 0), named("24 Dec"));
        private final ShopCalendar calendar = Shops.EXAMPLE.withShortDays(List.of(christmasEve));

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                date,       hours,         because
                2026-12-24, 10:00-13:00,   Thursday is cut short
                2026-12-23, 10:00-17:30,   the day before is not
                2023-12-24, '',            a closed Sunday is not opened
                2022-12-24, 10:00-13:00,   Saturday is cut short
                """)
        void only_shorten(String date, String hours, String because) {
            assertThat(day(calendar, date)).as(because).isEqualTo(hours);
        }

        @Test
        void never_extend() {
            var late = new ShortDay(YearlyDay.on(12, 24), LocalTime.of(20, 0), named("24 Dec"));
            assertThat(day(Shops.EXAMPLE.withShortDays(List.of(late)), "2026-12-24"))
                    .isEqualTo("10:00-17:30");
        }

        @Test
        void give_way_to_special_hours() {
            var special = calendar.withSpecial(Map.of(LocalDate.of(2026, 12, 24), open("10:00", "15:00")));
            assertThat(day(special, "2026-12-24")).isEqualTo("10:00-15:00");
        }

        @Test
        void may_hang_on_easter() {
            var eve = new ShortDay(YearlyDay.fromEaster(-1), LocalTime.of(12, 0), named("Easter Eve"));
            assertThat(day(Shops.EXAMPLE.withShortDays(List.of(eve)), "2026-04-04"))
                    .isEqualTo("10:00-12:00");
            assertThat(day(Shops.EXAMPLE.withShortDays(List.of(eve)), "2027-03-27"))
                    .isEqualTo("10:00-12:00");
        }

        @Test
        void cut_the_tail_past_midnight_and_drop_what_would_start_later() {
            var bar = Shops.shop(Shops.daily(Opening.of("10:00", "12:00"), Opening.of("18:00", "02:00")));
            var midnight = new ShortDay(YearlyDay.on(12, 24), LocalTime.MIDNIGHT, named("24 Dec"));
            assertThat(bar.withShortDays(List.of(christmasEve)).hoursOn(LocalDate.of(2026, 12, 24)))
                    .containsExactly(Opening.of("10:00", "12:00"));
            assertThat(bar.withShortDays(List.of(midnight)).hoursOn(LocalDate.of(2026, 12, 24)))
                    .containsExactly(Opening.of("10:00", "12:00"), Opening.of("18:00", "24:00"));
        }
    }

    @Nested
    class Intervals {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                opens, closes, hours
                00:00, 24:00,  24
                00:00, 00:00,  24
                22:00, 24:00,  2
                22:00, 02:00,  4
                10:00, 10:00,  24
                """)
        void midnight_loses_no_minute(String opens, String closes, int hours) {
            var clock = new PromiseClock(Shops.shop(Shops.only(DayOfWeek.WEDNESDAY, Opening.of(opens, closes))));
            assertThat(clock.openBetween(at("2026-03-02T00:00"), at("2026-03-09T00:00")))
                    .hasHours(hours);
        }

        @Test
        void a_tail_past_midnight_belongs_to_the_day_it_starts_on() {
            var night = Shops.shop(Shops.daily(Opening.of("22:00", "02:00")));
            var closed = night.withClosures(List.of(Closure.on(LocalDate.of(2026, 3, 4), named("Away"))));
            assertThat(day(closed, "2026-03-04")).isEqualTo("00:00-02:00");
            assertThat(day(closed, "2026-03-05")).isEqualTo("22:00-00:00");
        }

        @Test
        void touching_and_overlapping_ones_are_merged() {
            var calendar = Shops.shop(Shops.daily(
                    Opening.of("12:00", "14:00"), Opening.of("10:00", "12:00"), Opening.of("13:00", "15:00")));
            assertThat(day(calendar, "2026-03-04")).isEqualTo("10:00-15:00");
        }

        @Test
        void a_break_over_midnight_is_cut_out_of_the_tail() {
            var night = Shops.shop(Shops.daily(Opening.of("22:00", "02:00")))
                    .withBreaks(Shops.only(DayOfWeek.TUESDAY, Opening.of("23:30", "00:30")));
            assertThat(between(night, at("2026-03-03T12:00"), at("2026-03-04T12:00")))
                    .isEqualTo("22:00-23:30 00:30-02:00");
        }

        @Test
        void the_year_end_does_not_cut_a_night_in_two() {
            var clock = new PromiseClock(Shops.shop(Shops.daily(Opening.of("22:00", "02:00"))));
            assertThat(clock.nextClose(at("2026-12-31T23:00"))).isEqualTo(at("2027-01-01T02:00"));
            assertThat(clock.isOpen(at("2027-01-01T00:00"))).isTrue();
            assertThat(clock.lastClose(at("2027-01-01T01:59"))).isEqualTo(at("2026-12-31T02:00"));
        }
    }

    @Nested
    class Closures {

        private final Closure winter = new Closure.Yearly(MonthDay.of(12, 23), MonthDay.of(1, 2), named("Winter"));
        private final Closure summer = new Closure.Yearly(MonthDay.of(7, 13), MonthDay.of(7, 31), named("Summer"));

        @ParameterizedTest
        @CsvSource({
            "2026-12-22, false",
            "2026-12-23, true",
            "2026-12-31, true",
            "2027-01-01, true",
            "2027-01-02, true",
            "2027-01-03, false",
            "2027-06-01, false"
        })
        void may_wrap_the_year(LocalDate date, boolean closed) {
            assertThat(winter.covers(date)).isEqualTo(closed);
        }

        @ParameterizedTest
        @CsvSource({"2026-07-12, false", "2026-07-13, true", "2027-07-31, true", "2027-08-01, false"})
        void may_lie_within_the_year(LocalDate date, boolean closed) {
            assertThat(summer.covers(date)).isEqualTo(closed);
        }

        @Test
        void may_be_dates_of_one_year_only() {
            var trip = new Closure.Dates(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 4), named("Trip"));
            assertThat(trip.covers(LocalDate.of(2027, 1, 1))).isTrue();
            assertThat(trip.covers(LocalDate.of(2028, 1, 1))).isFalse();
            assertThatThrownBy(() -> new Closure.Dates(LocalDate.of(2027, 1, 4), LocalDate.of(2026, 1, 4), named("T")))
                    .hasMessageContaining("before it begins");
        }
    }

    @Nested
    class NeverOpen {

        @ParameterizedTest
        @EnumSource(DayOfWeek.class)
        void each_weekday_alone_is_enough(DayOfWeek day) {
            var calendar = Shops.shop(Shops.only(day, Opening.of("10:00", "11:00")));
            assertThat(calendar.isNeverOpen()).isFalse();
            var next = new PromiseClock(calendar).nextOpen(at("2026-03-02T12:00"));
            assertThat(next.atZone(Shops.COPENHAGEN).getDayOfWeek()).isEqualTo(day);
        }

        @Test
        void no_weekday_is_refused() {
            assertRefused(Shops.shop(new WeeklyHours(Map.of())));
        }

        @Test
        void hours_that_a_yearly_closure_or_a_break_takes_back_are_refused() {
            var whole = new Closure.Yearly(MonthDay.of(3, 1), MonthDay.of(2, 29), named("Shut"));
            assertRefused(Shops.EXAMPLE.withClosures(List.of(whole)));
            assertRefused(Shops.EXAMPLE.withBreaks(Shops.daily(Opening.of("09:00", "18:00"))));
        }

        @Test
        void one_special_date_is_enough_to_be_saved_but_not_to_be_counted_on_for_ever() {
            var calendar = Shops.shop(new WeeklyHours(Map.of()))
                    .withSpecial(Map.of(LocalDate.of(2026, 3, 4), open("10:00", "12:00")));
            var clock = new PromiseClock(calendar);
            assertThat(clock.nextOpen(at("2026-03-02T12:00"))).isEqualTo(at("2026-03-04T10:00"));
            assertThatThrownBy(() -> clock.nextOpen(at("2026-03-04T12:00"))).isInstanceOf(CalendarTooSparse.class);
        }

        private void assertRefused(ShopCalendar calendar) {
            assertThat(calendar.isNeverOpen()).isTrue();
            assertThatThrownBy(() -> new PromiseClock(calendar))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("never open");
        }
    }
}
