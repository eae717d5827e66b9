package dk.holdt.usecase.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Which copies are kept: the last of each of 24 hours, 14 days, 8 weeks and 12 months in which one was made, and
/// never fewer than three (`storage` §6.6).
///
/// Hours without a copy are not counted, so that a shop that was closed for a month loses none by opening again.
public final class Retention {

    private static final int HOURS = 24;
    private static final int DAYS = 14;
    private static final int WEEKS = 8;
    private static final int MONTHS = 12;
    private static final int NEVER_BELOW = 3;

    private Retention() {}

    /// @param zone by whose days, weeks and months are counted
    public static Set<Instant> kept(Collection<Instant> copies, ZoneId zone) {
        var newestFirst = new TreeSet<Instant>(Comparator.reverseOrder());
        newestFirst.addAll(copies);
        var kept = new HashSet<Instant>();
        newestFirst.stream().limit(NEVER_BELOW).forEach(kept::add);
        keepLast(newestFirst, kept, HOURS, at -> at.truncatedTo(ChronoUnit.HOURS));
        keepLast(newestFirst, kept, DAYS, at -> day(at, zone));
        keepLast(newestFirst, kept, WEEKS, at -> week(at.atZone(zone)));
        keepLast(newestFirst, kept, MONTHS, at -> day(at, zone).withDayOfMonth(1));
        return kept;
    }

    private static void keepLast(
            Iterable<Instant> newestFirst, Set<Instant> kept, int most, Function<Instant, Object> period) {
        var seen = new HashSet<>();
        for (var at : newestFirst) {
            if (seen.size() < most && seen.add(period.apply(at))) {
                kept.add(at);
            }
        }
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    private static int week(ZonedDateTime at) {
        return at.get(IsoFields.WEEK_BASED_YEAR) * 100 + at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
