package dk.holdt.bench;

import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Building the timeline of four years from a calendar. Target: under 5 ms.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TimelineBench {

    private static final Instant FIRST = Instant.parse("2025-06-01T10:00:00Z");
    private static final Instant LAST = Instant.parse("2028-06-01T10:00:00Z");

    private ShopCalendar plain;
    private ShopCalendar withLunch;

    @Setup
    public void open() {
        plain = DeadlineBench.shop();
        var lunch = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            lunch.put(day, List.of(new Opening(LocalTime.of(12, 0), LocalTime.of(12, 30))));
        }
        withLunch = plain.withBreaks(new WeeklyHours(lunch));
    }

    @Benchmark
    public Duration fourYears() {
        return new PromiseClock(plain).openBetween(FIRST, LAST);
    }

    @Benchmark
    public Duration fourYearsWithLunch() {
        return new PromiseClock(withLunch).openBetween(FIRST, LAST);
    }
}
