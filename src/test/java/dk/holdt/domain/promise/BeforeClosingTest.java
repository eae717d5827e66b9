package dk.holdt.domain.promise;

import static dk.holdt.domain.Samples.at;
import static dk.holdt.domain.Samples.book;
import static dk.holdt.domain.Samples.promise;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.Samples;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Open Monday to Friday 10:00 to 17:30 and Saturday 10:00 to 14:00.
class BeforeClosingTest {

    private final PromiseClock clock = new PromiseClock(Samples.calendar());

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            now,              closes
            2026-11-28T12:59,
            2026-11-28T13:00, 2026-11-28T14:00
            2026-11-28T13:59, 2026-11-28T14:00
            2026-11-28T14:00,
            2026-11-29T13:30,
            """)
    void the_last_hour_is_the_time_to_ask(String now, String closes) {
        assertThat(BeforeClosing.closesSoon(clock, at(now)).map(Object::toString))
                .isEqualTo(java.util.Optional.ofNullable(closes).map(one -> at(one).toString()));
    }

    @Test
    void a_break_is_not_the_end_of_the_day() {
        var lunch = Shops.only(DayOfWeek.SATURDAY, Opening.of("10:00", "12:00"), Opening.of("13:00", "16:00"));
        var withBreak = Shops.clock(Shops.shop(lunch));
        assertThat(BeforeClosing.closesSoon(withBreak, at("2026-11-28T11:30"))).isEmpty();
        assertThat(BeforeClosing.closesSoon(withBreak, at("2026-11-28T15:30"))).isPresent();
    }

    @Test
    void what_runs_out_before_we_open_again_is_counted_and_calls_that_are_late_too() {
        var books = List.of(
                due(1, What.READY, "2026-11-28T13:20"),
                due(2, What.ANSWER, "2026-11-28T13:31"),
                due(3, What.READY, "2026-11-30T10:00"),
                due(4, What.READY, "2026-11-30T10:01"),
                due(5, What.CALL, "2026-11-28T13:00"),
                due(6, What.CALL, "2026-11-30T12:00"));
        var left = BeforeClosing.of(books, clock, at("2026-11-28T13:30"), at("2026-11-28T14:00"));
        assertThat(left).isEqualTo(new BeforeClosing(at("2026-11-28T14:00"), 2, 1));
    }

    private static PromiseBook due(long id, What what, String when) {
        return book(List.of(promise(id, what, "2026-11-26T10:00", when)), List.of());
    }
}
