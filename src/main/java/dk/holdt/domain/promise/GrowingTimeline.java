package dk.holdt.domain.promise;

import java.time.Instant;
import java.util.Objects;

/// The timeline of one calendar, made longer by whole years when a question runs past its end.
///
/// Thread-safe: readers take one immutable snapshot and never wait; one writer at a time replaces it.
final class GrowingTimeline {

    /// So that a question about a stray date cannot fill the memory.
    private static final int MOST_YEARS = 60;
    private static final long EARLIEST = Instant.parse("1900-01-01T00:00:00Z").getEpochSecond();
    private static final long LATEST = Instant.parse("3000-01-01T00:00:00Z").getEpochSecond();

    private final ShopCalendar calendar;
    private volatile Timeline snapshot;

    GrowingTimeline(ShopCalendar calendar) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
    }

    /// A timeline that covers the instant.
    Timeline at(long second) {
        var line = snapshot;
        return line != null && line.covers(second) ? line : grown(second, second);
    }

    /// A timeline that covers both instants and everything between; `from` is not after `to`.
    Timeline covering(long from, long to) {
        var line = snapshot;
        return line != null && line.covers(from) && line.covers(to) ? line : grown(from, to);
    }

    private synchronized Timeline grown(long from, long to) {
        var line = snapshot;
        if (line != null && line.covers(from) && line.covers(to)) {
            return line;
        }
        int first = yearOf(from);
        int last = yearOf(to);
        if (last - first >= MOST_YEARS) {
            throw new IllegalArgumentException("more than " + MOST_YEARS + " years: " + first + " to " + last);
        }
        snapshot = line == null || spansTooMuch(line, first, last)
                ? Timeline.of(calendar, first, last)
                : extended(line, first, last);
        return snapshot;
    }

    private Timeline extended(Timeline line, int first, int last) {
        var longer = line;
        if (first < longer.firstYear()) {
            longer = Timeline.of(calendar, first, longer.firstYear() - 1).then(longer);
        }
        if (last > longer.lastYear()) {
            longer = longer.then(Timeline.of(calendar, longer.lastYear() + 1, last));
        }
        return longer;
    }

    private static boolean spansTooMuch(Timeline line, int first, int last) {
        return Math.max(last, line.lastYear()) - Math.min(first, line.firstYear()) >= MOST_YEARS;
    }

    private int yearOf(long second) {
        if (second < EARLIEST || second >= LATEST) {
            throw new IllegalArgumentException("not a time a shop deals in: " + Instant.ofEpochSecond(second));
        }
        return Instant.ofEpochSecond(second).atZone(calendar.zone()).getYear();
    }
}
