package dk.holdt.ui.setup;

import dk.holdt.domain.promise.CalendarTooSparse;
import dk.holdt.domain.promise.OpenInterval;
import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.Reckoning;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.Term;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/// What the same number of hours means by each of the two clocks, for a device handed in on a Friday afternoon.
///
/// @param open when the shop is open on the days shown
record Example(Ending clock, Ending working, ZoneId zone, List<OpenInterval> open) {

    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);

    /// Where one way of counting ends.
    ///
    /// @param shutFrom the closing before it, if nobody is there at the promised time
    record Ending(Reckoning reckoning, Optional<Instant> shutFrom) {}

    /// Counted from the next Friday at 14.30; nothing where the shop opens too seldom to count by.
    static Optional<Example> of(ShopCalendar calendar, int hours, Instant now) {
        var clock = new PromiseClock(calendar);
        var zone = calendar.zone();
        var received = nextFriday(now, zone);
        try {
            var around = ending(clock, received, Term.clockHours(hours));
            var working = ending(clock, received, Term.workingHours(hours));
            var first = received.atZone(zone).toLocalDate();
            var last = laterOf(around, working).atZone(zone).toLocalDate();
            var open = clock.openIntervals(startOf(first, zone), startOf(last.plusDays(1), zone));
            return Optional.of(new Example(around, working, zone, open));
        } catch (CalendarTooSparse e) {
            return Optional.empty();
        }
    }

    Instant handedInAt() {
        return clock.reckoning().receivedAt();
    }

    LocalDate firstDay() {
        return handedInAt().atZone(zone).toLocalDate();
    }

    LocalDate lastDay() {
        return laterOf(clock, working).atZone(zone).toLocalDate();
    }

    private static Ending ending(PromiseClock clock, Instant received, Term term) {
        var reckoning = clock.reckon(received, term);
        var shut = clock.endsWhileClosed(reckoning)
                ? Optional.of(clock.lastClose(reckoning.dueAt()))
                : Optional.<Instant>empty();
        return new Ending(reckoning, shut);
    }

    private static Instant laterOf(Ending one, Ending other) {
        var first = one.reckoning().dueAt();
        var second = other.reckoning().dueAt();
        return first.isAfter(second) ? first : second;
    }

    private static Instant nextFriday(Instant now, ZoneId zone) {
        var friday = now.atZone(zone).toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        var afternoon = friday.atTime(AFTERNOON).atZone(zone).toInstant();
        return afternoon.isBefore(now)
                ? friday.plusWeeks(1).atTime(AFTERNOON).atZone(zone).toInstant()
                : afternoon;
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
