package dk.holdt.bench;

import dk.holdt.catalogue.HolidayFiles;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Working-hours deadlines a second on one thread. Target: 5 million, flat from 1 hour to 10 000.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DeadlineBench {

    private static final int STARTS = 1 << 14;

    @Param({"1", "24", "100", "1000", "10000"})
    public int hours;

    private PromiseClock clock;
    private Instant[] starts;
    private Duration length;
    private int next;

    /// Hand-ins at random minutes of three years, so that the processor cannot learn the answer.
    @Setup
    public void takeIn() {
        clock = new PromiseClock(shop());
        length = Duration.ofHours(hours);
        starts = new Instant[STARTS];
        var random = new Random(20261122);
        var first = Instant.parse("2025-01-01T00:00:00Z");
        for (int i = 0; i < STARTS; i++) {
            starts[i] = first.plusSeconds(60L * random.nextInt(3 * 365 * 24 * 60));
            clock.deadline(starts[i], length, Basis.WORKING_HOURS, List.of());
        }
    }

    @Benchmark
    public Instant deadline() {
        return clock.deadline(starts[next++ & STARTS - 1], length, Basis.WORKING_HOURS, List.of());
    }

    /// Open Mon–Fri 10:00–17:30 and Sat 10:00–14:00, with the Danish holidays.
    static ShopCalendar shop() {
        var days = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, List.of(Opening.of("10:00", "17:30")));
        }
        days.put(DayOfWeek.SATURDAY, List.of(Opening.of("10:00", "14:00")));
        days.remove(DayOfWeek.SUNDAY);
        return ShopCalendar.of(1, ZoneId.of("Europe/Copenhagen"), new WeeklyHours(days))
                .withHolidays(HolidayFiles.shipped("DK").orElseThrow().usual());
    }
}
