package dk.holdt.domain.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;

/// The slow way to count: one bit for every minute of a span of years, set while the shop is open.
///
/// It shares no arithmetic with the timeline: it paints the wall-clock hours of each date, wipes out breaks and
/// pauses, and then goes minute by minute.
final class NaiveWalk {

    private final ShopCalendar calendar;
    private final long firstMinute;
    private final BitSet open = new BitSet();

    NaiveWalk(ShopCalendar calendar, LocalDate first, LocalDate end) {
        this.calendar = calendar;
        this.firstMinute = minute(first.minusDays(2), 0);
        for (var day = first; day.isBefore(end); day = day.plusDays(1)) {
            for (var opening : calendar.hoursOn(day)) {
                paint(day, opening, true);
            }
        }
        for (var day = first.minusDays(1); day.isBefore(end); day = day.plusDays(1)) {
            for (var pause : calendar.breaks().on(day.getDayOfWeek())) {
                paint(day, pause, false);
            }
        }
    }

    private NaiveWalk(NaiveWalk other) {
        this.calendar = other.calendar;
        this.firstMinute = other.firstMinute;
        this.open.or(other.open);
    }

    NaiveWalk without(Iterable<Pause> pauses) {
        var cut = new NaiveWalk(this);
        for (var pause : pauses) {
            cut.open.clear(index(pause.start()), index(pause.end()));
        }
        return cut;
    }

    /// The end of the minute in which the last of the wanted open minutes passes.
    Instant after(Instant from, int openMinutes) {
        int at = index(from);
        for (int left = openMinutes; left > 0; at++) {
            if (open.get(at)) {
                left--;
            }
        }
        return instant(at);
    }

    /// The end of the last open minute with all the wanted minutes behind it still to come.
    Instant before(Instant to, int openMinutes) {
        int at = index(to);
        for (int left = openMinutes; left > 0; at--) {
            if (open.get(at - 1)) {
                left--;
            }
        }
        while (!open.get(at - 1)) {
            at--;
        }
        return instant(at);
    }

    int between(Instant from, Instant to) {
        return open.get(index(from), index(to)).cardinality();
    }

    private void paint(LocalDate day, Opening opening, boolean value) {
        var lastDay = opening.closes().isAfter(opening.opens()) ? day : day.plusDays(1);
        int from = (int) (minute(day, opening.opens().toSecondOfDay()) - firstMinute);
        int to = (int) (minute(lastDay, opening.closes().toSecondOfDay()) - firstMinute);
        if (to > from) {
            open.set(from, to, value);
        }
    }

    /// Minutes since 1970 of a wall-clock time, by the offset the zone has just before it.
    private long minute(LocalDate day, int secondOfDay) {
        var wallClock = day.atStartOfDay().plusSeconds(secondOfDay);
        var rules = calendar.zone().getRules();
        var change = rules.getTransition(wallClock);
        var offset = change == null ? rules.getOffset(wallClock) : change.getOffsetBefore();
        return wallClock.toEpochSecond(offset) / 60;
    }

    private int index(Instant at) {
        return (int) (at.getEpochSecond() / 60 - firstMinute);
    }

    private Instant instant(int index) {
        return Instant.ofEpochSecond((firstMinute + index) * 60);
    }
}
