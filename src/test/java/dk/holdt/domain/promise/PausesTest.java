package dk.holdt.domain.promise;

import static dk.holdt.domain.promise.Shops.at;
import static dk.holdt.domain.promise.Shops.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Agreed pauses: `promise` rules 16 to 19.
class PausesTest {

    private final PromiseClock clock = new PromiseClock(Shops.EXAMPLE);

    /// `2026-03-02T11:00/2026-03-02T12:00`, several with a blank between.
    private static List<Pause> pauses(String written) {
        return Arrays.stream(written.split(" "))
                .map(pause -> pause.split("/"))
                .map(ends -> new Pause(at(ends[0]), at(ends[1])))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            basis,         hours, due,              pauses,                            because
            WORKING_HOURS, 4,     2026-03-02T15:00, 2026-03-02T11:00/2026-03-02T12:00, it lies inside
            CLOCK_HOURS,   4,     2026-03-02T15:00, 2026-03-02T11:00/2026-03-02T12:00, it lies inside
            WORKING_HOURS, 10,    2026-03-03T12:30, 2026-03-02T17:30/2026-03-03T10:00, the shop was shut
            CLOCK_HOURS,   10,    2026-03-03T12:30, 2026-03-02T17:30/2026-03-03T10:00, the night counts on the clock
            WORKING_HOURS, 10,    2026-03-03T13:30, 2026-03-02T17:00/2026-03-03T10:30, only an hour of it was open
            WORKING_HOURS, 4,     2026-03-02T14:00, 2026-03-02T14:00/2026-03-02T15:00, the time was used up before
            WORKING_HOURS, 4,     2026-03-02T14:00, 2026-03-02T09:00/2026-03-02T10:00, it ended before the start
            WORKING_HOURS, 4,     2026-03-02T15:00, 2026-03-02T09:00/2026-03-02T11:00, the start is inside it
            CLOCK_HOURS,   4,     2026-03-02T15:00, 2026-03-02T09:00/2026-03-02T11:00, the start is inside it
            WORKING_HOURS, 7.5,   2026-03-02T17:30, 2026-03-02T17:30/2026-03-04T12:00, closing uses the time up
            """)
    void a_pause_moves_the_end_by_what_it_covers_of_the_promise(
            Basis basis, String length, String due, String pauses, String because) {
        assertThat(clock.deadline(at("2026-03-02T10:00"), hours(length), basis, pauses(pauses)))
                .as(because)
                .isEqualTo(at(due));
    }

    @Test
    void overlapping_pauses_in_any_order_count_once() {
        var twice = pauses("2026-03-02T11:30/2026-03-02T12:30 2026-03-02T11:00/2026-03-02T12:00");
        assertThat(clock.deadline(at("2026-03-02T10:00"), hours("4"), Basis.WORKING_HOURS, twice))
                .isEqualTo(at("2026-03-02T15:30"));
        assertThat(clock.openBetween(at("2026-03-02T10:00"), at("2026-03-02T15:30"), twice))
                .isEqualTo(hours("4"));
    }

    @Test
    void a_pause_is_counted_to_the_second() {
        var pause = List.of(new Pause(at("2026-03-02T11:00:10"), at("2026-03-02T11:00:53")));
        assertThat(clock.deadline(at("2026-03-02T10:00"), hours("4"), Basis.WORKING_HOURS, pause))
                .isEqualTo(at("2026-03-02T14:00:43"));
    }

    @Test
    void zero_in_a_pause_is_the_open_instant_at_its_end() {
        assertThat(zero("2026-03-02T11:00/2026-03-02T12:00")).isEqualTo(at("2026-03-02T12:00"));
        assertThat(zero("2026-03-02T11:00/2026-03-02T18:00")).isEqualTo(at("2026-03-03T10:00"));
        assertThat(zero("2026-03-02T11:00/2026-03-02T18:00 2026-03-03T10:00/2026-03-03T11:00"))
                .isEqualTo(at("2026-03-03T11:00"));
    }

    private Instant zero(String pauses) {
        return clock.deadline(at("2026-03-02T11:30"), hours("0"), Basis.WORKING_HOURS, pauses(pauses));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            basis,         hours, because
            WORKING_HOURS, 7.5,   10.5 h are open and 3 h of them paused
            CLOCK_HOURS,   21,    27 h pass and 6 h of them are paused
            FIXED_TIME,    27,    pauses do not touch an agreed instant
            """)
    void elapsed_time_leaves_out_what_its_basis_pauses(Basis basis, String hours, String because) {
        var pauses = pauses("2026-03-02T14:30/2026-03-02T17:30 2026-03-02T17:30/2026-03-02T19:30"
                + " 2026-03-03T09:00/2026-03-03T10:00");
        var from = at("2026-03-02T11:00");
        var to = at("2026-03-03T14:00");
        assertThat(clock.elapsed(basis, from, to, pauses)).as(because).isEqualTo(hours(hours));
        assertThat(clock.elapsed(basis, to, from, pauses)).as(because).isEqualTo(hours("-" + hours));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            deadline,         hours, begin,            pauses
            2026-03-03T12:00, 1,     2026-03-03T11:00, 2026-03-03T09:00/2026-03-03T10:00
            2026-03-03T12:00, 1,     2026-03-03T10:30, 2026-03-03T11:00/2026-03-03T11:30
            2026-03-03T12:00, 1,     2026-03-03T10:30, 2026-03-03T11:30/2026-03-03T12:00
            2026-03-03T12:00, 1,     2026-03-02T17:30, 2026-03-03T10:00/2026-03-03T11:00
            2026-03-03T12:00, 2,     2026-03-02T17:30, 2026-03-01T10:00/2026-03-01T11:00
            2026-03-03T12:00, 3,     2026-03-02T16:00, 2026-03-02T17:00/2026-03-02T17:30
            """)
    void walking_back_passes_over_pauses(String deadline, String length, String begin, String pauses) {
        assertThat(clock.back(at(deadline), hours(length), pauses(pauses))).isEqualTo(at(begin));
    }

    @Test
    void a_pause_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> new Pause(at("2026-03-02T12:00"), at("2026-03-02T11:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
