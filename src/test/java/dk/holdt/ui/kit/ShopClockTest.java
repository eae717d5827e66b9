package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShopClockTest {

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-27T13:30:20Z"));
    private final ShopClock clock = new ShopClock(time::get);
    private final List<Instant> told = new ArrayList<>();

    @AfterEach
    void close() {
        clock.close();
    }

    @Test
    void now_has_no_seconds() {
        assertThat(clock.now()).isEqualTo("2026-11-27T13:30:00Z");
    }

    @Test
    void each_minute_is_told_once_and_seconds_are_not() {
        clock.onMinute(told::add);
        at("2026-11-27T13:30:59Z");
        at("2026-11-27T13:31:00Z");
        at("2026-11-27T13:31:30Z");
        assertThat(told).containsExactly(Instant.parse("2026-11-27T13:31:00Z"));
    }

    @Test
    void a_computer_that_slept_is_caught_up_with_in_one_tick() {
        clock.onMinute(told::add);
        at("2026-11-28T08:00:05Z");
        assertThat(told).containsExactly(Instant.parse("2026-11-28T08:00:00Z"));
    }

    @Test
    void who_has_stopped_listening_is_not_told() {
        clock.onMinute(told::add).run();
        at("2026-11-27T13:31:00Z");
        assertThat(told).isEmpty();
    }

    @Test
    void the_next_look_is_on_the_minute() {
        assertThat(clock.untilNextMinute()).isEqualTo(Duration.ofSeconds(40));
    }

    private void at(String instant) {
        time.set(Instant.parse(instant));
        clock.tick();
    }
}
