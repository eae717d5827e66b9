package dk.holdt.domain.promise;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The open stretches of some whole years with the opening time that went before each, so that a length of opening
/// time is found by two searches however long it is. Immutable.
///
/// All instants are epoch seconds; opening time is counted in seconds from the beginning of the span.
final class Timeline {

    private final int firstYear;
    private final int lastYear;
    /// The beginning of the first year in the shop's zone, and the end of the last.
    private final long from;
    private final long until;

    private final long[] start;
    private final long[] end;
    /// Opening time before stretch `i`; the one past the last holds the total.
    private final long[] before;

    private Timeline(int firstYear, int lastYear, Stretch span, List<Stretch> open) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.from = span.from();
        this.until = span.to();
        int size = open.size();
        start = new long[size];
        end = new long[size];
        before = new long[size + 1];
        for (int i = 0; i < size; i++) {
            start[i] = open.get(i).from();
            end[i] = open.get(i).to();
            before[i + 1] = before[i] + end[i] - start[i];
        }
    }

    static Timeline of(ShopCalendar calendar, int firstYear, int lastYear) {
        var days = new DayStretches(calendar);
        var first = LocalDate.of(firstYear, 1, 1);
        var end = LocalDate.of(lastYear + 1, 1, 1);
        var span = new Stretch(beginningOf(first, calendar.zone()), beginningOf(end, calendar.zone()));
        var open = new ArrayList<Stretch>();
        // The night before the first year may run into it.
        for (var day = first.minusDays(1); day.isBefore(end); day = day.plusDays(1)) {
            for (var stretch : days.on(day)) {
                var inside = new Stretch(Math.max(stretch.from(), span.from()), Math.min(stretch.to(), span.to()));
                if (!inside.isEmpty()) {
                    open.add(inside);
                }
            }
        }
        return new Timeline(firstYear, lastYear, span, Stretch.merged(open));
    }

    private static long beginningOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toEpochSecond();
    }

    /// This and the years that follow it at once.
    Timeline then(Timeline next) {
        if (next.firstYear != lastYear + 1) {
            throw new IllegalArgumentException(next.firstYear + " does not follow " + lastYear);
        }
        var open = new ArrayList<Stretch>(size() + next.size());
        addTo(open);
        next.addTo(open);
        return new Timeline(firstYear, next.lastYear, new Stretch(from, next.until), Stretch.merged(open));
    }

    private void addTo(List<Stretch> open) {
        for (int i = 0; i < size(); i++) {
            open.add(new Stretch(start[i], end[i]));
        }
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }

    long from() {
        return from;
    }

    long until() {
        return until;
    }

    boolean covers(long second) {
        return second >= from && second < until;
    }

    int size() {
        return start.length;
    }

    long start(int i) {
        return start[i];
    }

    long end(int i) {
        return end[i];
    }

    /// All opening time of the span.
    long total() {
        return before[start.length];
    }

    /// The opening time from the beginning of the span to an instant in it.
    long open(long second) {
        int i = lastStartingBy(second);
        return i < 0 ? 0 : before[i] + Math.min(second, end[i]) - start[i];
    }

    /// The first instant by which so much time has been open: used up exactly, it is the closing instant and not the
    /// next opening (`promise` rule 5).
    ///
    /// @param open more than 0 and no more than [#total()]; zero has no answer here, see [#endingAfter(long)]
    long inverse(long open) {
        if (open <= 0 || open > total()) {
            throw new IllegalArgumentException(open + " s of opening are not in the " + total() + " s of this span");
        }
        int low = 0;
        int high = start.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle + 1] >= open) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return start[low] + open - before[low];
    }

    /// The last stretch that starts at or before the instant; -1 when there is none.
    int lastStartingBy(long second) {
        int low = 0;
        int high = start.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start[middle] <= second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// The first stretch that is still open after the instant, or opens later; [#size()] when there is none.
    int endingAfter(long second) {
        int i = lastStartingBy(second);
        return i >= 0 && end[i] > second ? i : i + 1;
    }
}
