package dk.holdt.domain.promise;

import dk.holdt.domain.language.LocalText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The shops the examples are told about, and the short way to write their instants.
final class Shops {

    static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    /// Mon–Fri 10:00–17:30, Sat 10:00–14:00, no holidays.
    static final ShopCalendar EXAMPLE = ShopCalendar.of(1, COPENHAGEN, exampleWeek());

    private Shops() {}

    static WeeklyHours exampleWeek() {
        var days = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, List.of(Opening.of("10:00", "17:30")));
        }
        days.put(DayOfWeek.SATURDAY, List.of(Opening.of("10:00", "14:00")));
        days.put(DayOfWeek.SUNDAY, List.of());
        return new WeeklyHours(days);
    }

    static WeeklyHours only(DayOfWeek day, Opening... openings) {
        return new WeeklyHours(Map.of(day, List.of(openings)));
    }

    static WeeklyHours daily(Opening... openings) {
        var days = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, List.of(openings));
        }
        return new WeeklyHours(days);
    }

    static ShopCalendar shop(WeeklyHours hours) {
        return ShopCalendar.of(1, COPENHAGEN, hours);
    }

    static PromiseClock clock(ShopCalendar calendar) {
        return new PromiseClock(calendar);
    }

    /// A wall-clock time in Copenhagen, such as `2026-03-02T10:00`.
    static Instant at(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(COPENHAGEN).toInstant();
    }

    static Duration hours(String hours) {
        return Duration.ofSeconds(Math.round(Double.parseDouble(hours) * 3600));
    }

    static LocalText named(String name) {
        return new LocalText(name, name, name);
    }
}
