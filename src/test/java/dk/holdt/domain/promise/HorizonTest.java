package dk.holdt.domain.promise;

import static dk.holdt.domain.promise.Shops.at;
import static dk.holdt.domain.promise.Shops.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// How far the clock looks, and how its timeline grows: `promise` rule 15.
class HorizonTest {

    private final PromiseClock clock = new PromiseClock(Shops.EXAMPLE);

    private final PromiseClock yearly = new PromiseClock(Shops.shop(new WeeklyHours(Map.of()))
            .withSpecial(Map.of(LocalDate.of(2045, 3, 1), List.of(Opening.of("10:00", "11:00")))));

    @Test
    void nineteen_years_are_searched_and_more_than_twenty_refused() {
        assertThat(yearly.nextOpen(at("2026-03-01T10:00"))).isEqualTo(at("2045-03-01T10:00"));
        assertThatThrownBy(() -> yearly.nextOpen(at("2024-03-01T10:00")))
                .isInstanceOf(CalendarTooSparse.class)
                .hasMessageContaining("20 years");
        assertThat(yearly.back(at("2060-01-01T10:00"), hours("0.5"), List.of())).isEqualTo(at("2045-03-01T10:30"));
        assertThatThrownBy(() -> yearly.back(at("2066-01-01T10:00"), hours("0.5"), List.of()))
                .isInstanceOf(CalendarTooSparse.class);
    }

    @Test
    void absurd_lengths_and_instants_are_refused_on_every_basis() {
        var absurd = Duration.ofSeconds(Long.MAX_VALUE);
        for (var basis : List.of(Basis.CLOCK_HOURS, Basis.WORKING_HOURS)) {
            assertThatThrownBy(() -> clock.deadline(at("2026-03-02T10:00"), absurd, basis, List.of()))
                    .isInstanceOf(CalendarTooSparse.class);
        }
        assertThatThrownBy(() -> clock.back(at("2026-03-02T10:00"), absurd, List.of()))
                .isInstanceOf(CalendarTooSparse.class);
        assertThatThrownBy(() -> clock.isOpen(Instant.MAX)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> roundTheClock().nextClose(at("2026-03-02T10:00")))
                .isInstanceOf(CalendarTooSparse.class);
    }

    @Test
    void the_answer_does_not_depend_on_what_was_asked_before() {
        var wide = new PromiseClock(Shops.EXAMPLE);
        wide.isOpen(at("1980-01-01T00:00"));
        wide.isOpen(at("2039-01-01T00:00"));
        wide.isOpen(at("2120-01-01T00:00"));
        for (var hours : List.of("1", "24", "1000", "10000", "40000")) {
            assertThat(wide.deadline(at("2026-03-02T10:00"), hours(hours), Basis.WORKING_HOURS, List.of()))
                    .isEqualTo(clock.deadline(at("2026-03-02T10:00"), hours(hours), Basis.WORKING_HOURS, List.of()));
        }
    }

    private static PromiseClock roundTheClock() {
        return new PromiseClock(Shops.shop(Shops.daily(Opening.of("00:00", "24:00"))));
    }

    @Test
    void several_threads_may_make_the_timeline_longer_at_once() throws Exception {
        for (int round = 0; round < 20; round++) {
            var shared = new PromiseClock(Shops.shop(Shops.only(DayOfWeek.MONDAY, Opening.of("10:00", "11:00"))));
            var asked = new ArrayList<Callable<Instant>>();
            for (int i = 0; i < 8; i++) {
                asked.add(() -> shared.deadline(at("2026-03-02T10:00"), hours("500"), Basis.WORKING_HOURS, List.of()));
            }
            try (var threads = Executors.newFixedThreadPool(4)) {
                var answers = new HashSet<Instant>();
                for (var answer : threads.invokeAll(asked)) {
                    answers.add(answer.get());
                }
                assertThat(answers).containsExactly(at("2035-09-24T11:00"));
            }
        }
    }
}
