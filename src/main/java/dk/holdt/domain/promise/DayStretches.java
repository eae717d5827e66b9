package dk.holdt.domain.promise;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Turns the wall-clock hours of a date into real time, date by date, because only so does the night the clocks
/// change come out right (`promise` rules 11 and 13).
final class DayStretches {

    private final ShopCalendar calendar;
    private final boolean hasBreaks;

    DayStretches(ShopCalendar calendar) {
        this.calendar = calendar;
        this.hasBreaks = !calendar.breaks().isNeverOpen();
    }

    /// The open stretches that begin on the date, with their tails past midnight; breaks cut out, not yet merged.
    List<Stretch> on(LocalDate date) {
        var open = real(date, calendar.hoursOn(date));
        if (!hasBreaks || open.isEmpty()) {
            return open;
        }
        var breaks = new ArrayList<Stretch>();
        for (var day = date.minusDays(1); !day.isAfter(date.plusDays(1)); day = day.plusDays(1)) {
            breaks.addAll(real(day, calendar.breaks().on(day.getDayOfWeek())));
        }
        var left = new ArrayList<Stretch>();
        open.forEach(stretch -> left.addAll(stretch.without(breaks)));
        return left;
    }

    private List<Stretch> real(LocalDate date, List<Opening> openings) {
        if (openings.isEmpty()) {
            return List.of();
        }
        var stretches = new ArrayList<Stretch>(openings.size());
        for (var opening : openings) {
            var lastDay = opening.endsNextDay() ? date.plusDays(1) : date;
            var stretch = new Stretch(instantOf(date, opening.opens()), instantOf(lastDay, opening.closes()));
            // Inside the hour that spring skips, a stretch comes out empty or turned round.
            if (!stretch.isEmpty()) {
                stretches.add(stretch);
            }
        }
        return stretches;
    }

    private long instantOf(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone()).toEpochSecond();
    }

    private ZoneId zone() {
        return calendar.zone();
    }
}
