package dk.holdt.domain.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.catalogue.HolidayFiles;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The timeline against a walk minute by minute, on shops and promises drawn by lot.
class NaiveComparisonTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);
    private static final LocalDate END = LocalDate.of(2029, 6, 1);
    private static final List<String> ZONES =
            List.of("Europe/Copenhagen", "Europe/Oslo", "America/New_York", "Australia/Lord_Howe", "UTC");

    private static final int SHOPS = 10;
    private static final int PROMISES = 200;

    /// Each seed: 10 shops of 200 promises; together 20 000 deadlines and as many ways back.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void both_end_on_the_same_minute(long seed) {
        var random = new Random(seed);
        for (int shop = 0; shop < SHOPS; shop++) {
            var calendar = shop(random);
            var clock = new PromiseClock(calendar);
            var walk = new NaiveWalk(calendar, FIRST, END);
            for (int promise = 0; promise < PROMISES; promise++) {
                compare(clock, walk, random);
            }
        }
    }

    private static void compare(PromiseClock clock, NaiveWalk walk, Random random) {
        var from = minuteOf(random, LocalDate.of(2025, 6, 1), 700);
        int minutes = 1 + random.nextInt(random.nextBoolean() ? 600 : 12_000);
        var length = Duration.ofMinutes(minutes);
        var pauses = pauses(random, from);
        var cut = walk.without(pauses);
        var due = clock.deadline(from, length, Basis.WORKING_HOURS, pauses);
        assertThat(due)
                .as("%s from %s with %s in %s", length, from, pauses, clock.calendar())
                .isEqualTo(cut.after(from, minutes));
        assertThat(clock.openBetween(from, due, pauses)).isEqualTo(length);
        var to = minuteOf(random, LocalDate.of(2026, 6, 1), 700);
        assertThat(clock.back(to, length, pauses))
                .as("%s back from %s with %s in %s", length, to, pauses, clock.calendar())
                .isEqualTo(cut.before(to, minutes));
        if (to.isAfter(from)) {
            assertThat(clock.openBetween(from, to, pauses)).isEqualTo(Duration.ofMinutes(cut.between(from, to)));
        }
    }

    private static Instant minuteOf(Random random, LocalDate first, int days) {
        return first.atStartOfDay(ZoneId.of("UTC")).toInstant().plusSeconds(60L * random.nextInt(days * 24 * 60));
    }

    private static List<Pause> pauses(Random random, Instant from) {
        var pauses = new ArrayList<Pause>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var start = from.plusSeconds(60L * (random.nextInt(8 * 24 * 60) - 2000));
            pauses.add(new Pause(start, start.plusSeconds(60L * random.nextInt(3000))));
        }
        return pauses;
    }

    private static ShopCalendar shop(Random random) {
        var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        var calendar = ShopCalendar.of(1, zone, week(random, 3, 2))
                .withHolidays(HolidayFiles.shipped(random.nextBoolean() ? "DK" : "NO")
                        .orElseThrow()
                        .usual())
                .withSpecial(special(random))
                .withClosures(List.of(
                        new Closure.Yearly(MonthDay.of(12, 23), MonthDay.of(1, 2), Shops.named("Winter")),
                        Closure.on(FIRST.plusDays(random.nextInt(1800)), Shops.named("Trip"))))
                .withShortDays(List.of(
                        new ShortDay(YearlyDay.fromEaster(-1), LocalTime.of(12, 0), Shops.named("Easter Eve")),
                        new ShortDay(YearlyDay.on(2, 29), LocalTime.MIDNIGHT, Shops.named("Leap day"))));
        var withBreaks = random.nextBoolean() ? calendar.withBreaks(week(random, 2, 1)) : calendar;
        return rarelyOpen(withBreaks) ? shop(random) : withBreaks;
    }

    /// So few hours would carry a promise out of the painted span.
    private static boolean rarelyOpen(ShopCalendar calendar) {
        var walk = new NaiveWalk(calendar, FIRST, FIRST.plusDays(70));
        var start = FIRST.atStartOfDay(ZoneId.of("UTC")).toInstant();
        return walk.between(start, start.plus(Duration.ofDays(70))) < 10 * 25 * 60;
    }

    private static WeeklyHours week(Random random, int most, int least) {
        var days = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var openings = new ArrayList<Opening>();
            for (int i = random.nextInt(most); i > 0; i--) {
                openings.add(opening(random, least));
            }
            days.put(day, openings);
        }
        return new WeeklyHours(days);
    }

    /// Any quarter of an hour; now and then past midnight or around the hour the clocks change in.
    private static Opening opening(Random random, int hours) {
        var opens = LocalTime.MIDNIGHT.plusMinutes(15L * random.nextInt(96));
        return new Opening(opens, opens.plusMinutes(15L * (1 + random.nextInt(hours * 20))));
    }

    private static Map<LocalDate, List<Opening>> special(Random random) {
        return Map.of(
                LocalDate.of(2026, 5, 1 + random.nextInt(31)), List.of(opening(random, 2)),
                LocalDate.of(2026, 12, 24), List.of(opening(random, 1), opening(random, 1)),
                LocalDate.of(2027, 1, 1 + random.nextInt(31)), List.of());
    }
}
