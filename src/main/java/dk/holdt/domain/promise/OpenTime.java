package dk.holdt.domain.promise;

import java.util.ArrayList;
import java.util.List;

/// Only the seconds in which the shop is open count.
///
/// Each search runs at most 20 years from where it starts, whatever the timeline happens to hold (`promise` rule 15).
final class OpenTime implements Counting {

    static final int HORIZON_YEARS = 20;
    /// 20 mean Gregorian years in seconds.
    static final long HORIZON = HORIZON_YEARS * 31_556_952L;

    private final GrowingTimeline timelines;

    OpenTime(ShopCalendar calendar) {
        this.timelines = new GrowingTimeline(calendar);
    }

    @Override
    public long between(long from, long to) {
        var line = timelines.covering(from, to);
        return line.open(to) - line.open(from);
    }

    @Override
    public long after(long from, long length) {
        if (length > HORIZON) {
            throw new CalendarTooSparse("end of " + length + " s", from);
        }
        var line = timelines.at(from);
        long sought = line.open(from) + length;
        while (sought > line.total()) {
            line = later(line, from);
            sought = line.open(from) + length;
        }
        return within(line.inverse(sought), from);
    }

    /// The first instant from which only `length` of opening is left until `to`; walking back exactly to an opening it
    /// is the closing before it (`promise` rule 5).
    long before(long to, long length) {
        if (length > HORIZON) {
            throw new CalendarTooSparse("beginning of " + length + " s", to);
        }
        var line = timelines.at(to);
        long sought = line.open(to) - length;
        while (sought <= 0) {
            line = earlier(line, to);
            sought = line.open(to) - length;
        }
        return within(line.inverse(sought), to);
    }

    @Override
    public long next(long from) {
        var line = timelines.at(from);
        int i = line.endingAfter(from);
        while (i == line.size()) {
            line = later(line, from);
            i = line.endingAfter(from);
        }
        return within(Math.max(from, line.start(i)), from);
    }

    /// The first closing after the instant.
    long nextClose(long from) {
        var line = timelines.at(from);
        int i = line.endingAfter(from);
        while (i == line.size() || line.end(i) == line.until()) {
            line = later(line, from);
            i = line.endingAfter(from);
        }
        return within(line.end(i), from);
    }

    /// The last closing at or before the instant.
    long lastClose(long to) {
        var line = timelines.at(to);
        int i = line.endingAfter(to) - 1;
        while (i < 0) {
            line = earlier(line, to);
            i = line.endingAfter(to) - 1;
        }
        return within(line.end(i), to);
    }

    boolean isOpen(long second) {
        var line = timelines.at(second);
        int i = line.lastStartingBy(second);
        return i >= 0 && second < line.end(i);
    }

    /// Open, or closing this very instant, be it the midnight at which a year ends.
    boolean isOpenOrClosing(long second) {
        var line = timelines.covering(second - 1, second);
        int i = line.lastStartingBy(second);
        return i >= 0 && second <= line.end(i);
    }

    /// The open stretches from `from` to `to`, cut off at both.
    List<Stretch> stretches(long from, long to) {
        var line = timelines.covering(from, to);
        var stretches = new ArrayList<Stretch>();
        for (int i = line.endingAfter(from); i < line.size() && line.start(i) < to; i++) {
            stretches.add(new Stretch(Math.max(from, line.start(i)), Math.min(to, line.end(i))));
        }
        return stretches;
    }

    private Timeline later(Timeline line, long from) {
        if (line.until() - from > HORIZON) {
            throw new CalendarTooSparse("such opening time", from);
        }
        return timelines.covering(from, line.until());
    }

    private Timeline earlier(Timeline line, long to) {
        if (to - line.from() > HORIZON) {
            throw new CalendarTooSparse("such opening time", to);
        }
        return timelines.covering(line.from() - 1, to);
    }

    private static long within(long answer, long asked) {
        if (Math.abs(answer - asked) > HORIZON) {
            throw new CalendarTooSparse("such opening time", asked);
        }
        return answer;
    }
}
