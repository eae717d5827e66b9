package dk.holdt.domain.promise;

import static dk.holdt.domain.Samples.at;
import static dk.holdt.domain.Samples.book;
import static dk.holdt.domain.Samples.promise;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Open Monday to Friday 10:00 to 17:30 and Saturday 10:00 to 14:00; it is Saturday at noon.
class PromisedLoadTest {

    private final PromiseClock clock = new PromiseClock(Samples.calendar());

    private PromisedLoad load(PromiseBook... books) {
        return PromisedLoad.of(List.of(books), clock, at("2026-11-28T12:00"));
    }

    private static PromiseBook due(long id, What what, String when) {
        return book(List.of(promise(id, what, "2026-11-26T10:00", when)), List.of());
    }

    @Test
    void what_is_late_and_what_falls_due_today_and_by_the_end_of_the_next_open_day_is_counted_apart() {
        assertThat(load(
                        due(1, What.ANSWER, "2026-11-28T12:00"),
                        due(2, What.READY, "2026-11-28T12:01"),
                        due(3, What.ANSWER, "2026-11-29T12:00"),
                        due(4, What.READY, "2026-11-30T17:30"),
                        due(5, What.READY, "2026-12-01T10:00")))
                .isEqualTo(new PromisedLoad(1, 1, 2, LocalDate.parse("2026-11-30")));
    }

    @Test
    void a_promised_call_and_a_promise_that_has_ended_are_no_work() {
        var kept = book(
                List.of(promise(6, What.READY, "2026-11-26T10:00", "2026-11-28T13:00")),
                List.of(PromiseEnd.kept(6, at("2026-11-28T11:00"), Optional.empty())));
        assertThat(load(due(5, What.CALL, "2026-11-28T13:00"), kept).isNone()).isTrue();
    }
}
