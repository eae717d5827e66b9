package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UncaughtTest {

    private Instant now = Instant.parse("2026-11-27T13:30:00Z");
    private final AtomicInteger said = new AtomicInteger();
    private final Uncaught uncaught = new Uncaught(() -> now, said::incrementAndGet);

    @Test
    void what_fails_at_each_drawing_is_said_once_in_ten_seconds() {
        var failure = new IllegalStateException("Anna Prøve, 20 12 34 56");
        for (int drawn = 0; drawn < 60; drawn++) {
            uncaught.uncaughtException(Thread.currentThread(), failure);
            now = now.plusMillis(16);
        }
        assertThat(said).hasValue(1);
        now = now.plus(Duration.ofSeconds(10));
        uncaught.uncaughtException(Thread.currentThread(), failure);
        assertThat(said).hasValue(2);
    }

    @Test
    void another_failure_is_said_at_once() {
        uncaught.uncaughtException(Thread.currentThread(), new IllegalStateException());
        uncaught.uncaughtException(Thread.currentThread(), new IllegalStateException());
        assertThat(said).as("from another place").hasValue(2);
    }

    @Test
    void a_failure_without_its_stack_is_said_too() {
        var bare = new NullPointerException();
        bare.setStackTrace(new StackTraceElement[0]);
        uncaught.uncaughtException(Thread.currentThread(), bare);
        assertThat(said).hasValue(1);
    }
}
