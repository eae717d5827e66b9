package dk.holdt.domain.promise;

import static dk.holdt.domain.promise.Shops.at;
import static dk.holdt.domain.promise.Shops.hours;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.catalogue.HolidayFiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The examples the shop itself can check with a calendar and a pencil.
class WorkedExamplesTest {

    private final PromiseClock clock = new PromiseClock(Shops.EXAMPLE);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            received,         basis,         due,              atRisk,           callBy
            2026-03-02T10:00, CLOCK_HOURS,   2026-03-03T10:00, 2026-03-02T16:30, 2026-03-02T17:00
            2026-03-02T10:00, WORKING_HOURS, 2026-03-05T11:30, 2026-03-05T10:30, 2026-03-05T11:00
            2026-03-05T16:30, CLOCK_HOURS,   2026-03-06T16:30, 2026-03-06T15:30, 2026-03-06T16:00
            2026-03-05T16:30, WORKING_HOURS, 2026-03-10T14:00, 2026-03-10T13:00, 2026-03-10T13:30
            2026-03-06T17:15, CLOCK_HOURS,   2026-03-07T17:15, 2026-03-07T13:00, 2026-03-07T13:30
            2026-03-06T17:15, WORKING_HOURS, 2026-03-11T14:45, 2026-03-11T13:45, 2026-03-11T14:15
            2026-11-27T14:30, CLOCK_HOURS,   2026-11-28T14:30, 2026-11-28T13:00, 2026-11-28T13:30
            2026-11-27T14:30, WORKING_HOURS, 2026-12-02T12:00, 2026-12-02T11:00, 2026-12-02T11:30
            2026-11-23T10:00, CLOCK_HOURS,   2026-11-24T10:00, 2026-11-23T16:30, 2026-11-23T17:00
            2026-11-23T10:00, WORKING_HOURS, 2026-11-26T11:30, 2026-11-26T10:30, 2026-11-26T11:00
            2026-11-26T16:30, CLOCK_HOURS,   2026-11-27T16:30, 2026-11-27T15:30, 2026-11-27T16:00
            2026-11-26T16:30, WORKING_HOURS, 2026-12-01T14:00, 2026-12-01T13:00, 2026-12-01T13:30
            2026-11-27T17:15, CLOCK_HOURS,   2026-11-28T17:15, 2026-11-28T13:00, 2026-11-28T13:30
            2026-11-27T17:15, WORKING_HOURS, 2026-12-02T14:45, 2026-12-02T13:45, 2026-12-02T14:15
            """)
    void twenty_four_hours_end_where_the_table_says(
            String received, Basis basis, String due, String atRisk, String callBy) {
        var reckoning = clock.reckon(at(received), new Term.Hours(hours("24"), basis));
        assertThat(reckoning.dueAt()).isEqualTo(at(due));
        assertThat(clock.atRiskAt(at(due), ActTimes.USUAL)).isEqualTo(at(atRisk));
        assertThat(clock.callBy(at(due), ActTimes.USUAL, Optional.empty())).isEqualTo(at(callBy));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            received,         hours, countingFrom,     due
            2026-03-02T10:00, 7.5,   2026-03-02T10:00, 2026-03-02T17:30
            2026-03-02T17:30, 1,     2026-03-03T10:00, 2026-03-03T11:00
            2026-03-07T14:00, 1,     2026-03-09T10:00, 2026-03-09T11:00
            2026-03-08T03:00, 1,     2026-03-09T10:00, 2026-03-09T11:00
            2026-03-02T09:59, 1,     2026-03-02T10:00, 2026-03-02T11:00
            2026-03-06T17:15, 0.25,  2026-03-06T17:15, 2026-03-06T17:30
            2026-03-06T17:15, 0.5,   2026-03-06T17:15, 2026-03-07T10:15
            """)
    void working_hours_end_at_closing_and_start_at_opening(
            String received, String length, String countingFrom, String due) {
        var reckoning = clock.reckon(at(received), new Term.Hours(hours(length), Basis.WORKING_HOURS));
        assertThat(reckoning.countingFrom()).isEqualTo(at(countingFrom));
        assertThat(reckoning.dueAt()).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            received,         due
            2026-03-28T16:30, 2026-03-29T17:30
            2026-10-24T16:30, 2026-10-25T15:30
            2026-03-28T13:00, 2026-03-29T14:00
            2026-10-24T13:00, 2026-10-25T12:00
            """)
    void twenty_four_clock_hours_are_real_ones_on_the_nights_the_clocks_change(String received, String due) {
        assertThat(clock.deadline(at(received), hours("24"), Basis.CLOCK_HOURS, List.of()))
                .isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            received,         clock,            shut, working
            2026-11-23T10:00, 2026-11-24T10:00, false, 2026-11-26T11:30
            2026-11-26T16:30, 2026-11-27T16:30, false, 2026-12-01T14:00
            2026-11-27T17:15, 2026-11-28T17:15, true,  2026-12-02T14:45
            2026-03-28T13:00, 2026-03-29T14:00, true,  2026-04-04T10:30
            2026-10-24T13:00, 2026-10-25T12:00, true,  2026-10-29T10:30
            2026-11-27T14:30, 2026-11-28T14:30, true,  2026-12-02T12:00
            """)
    void with_the_danish_holidays_they_end_there_too(String received, String onClock, boolean shut, String working) {
        var denmark = HolidayFiles.shipped("DK").orElseThrow().usual();
        var clock = new PromiseClock(Shops.EXAMPLE.withHolidays(denmark));
        var inARow = clock.reckon(at(received), Term.clockHours(24));
        assertThat(inARow.dueAt()).isEqualTo(at(onClock));
        assertThat(clock.endsWhileClosed(inARow)).isEqualTo(shut);
        assertThat(clock.reckon(at(received), Term.workingHours(24)).dueAt()).isEqualTo(at(working));
    }

    @Test
    void the_day_promise_names_the_end_of_opening() {
        assertThat(clock.endOfOpenDay(at("2026-03-09T11:00"), 2)).isEqualTo(at("2026-03-11T17:30"));
    }
}
