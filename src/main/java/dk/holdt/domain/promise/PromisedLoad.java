package dk.holdt.domain.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/// How much of the work is promised already, for whoever is about to promise more without knowing the bench.
///
/// @param late promises of the work that have fallen due and still stand open
/// @param today those that fall due before midnight
/// @param next those that fall due from then until the end of `nextDay`
/// @param nextDay the next date on which the shop opens
public record PromisedLoad(int late, int today, int next, LocalDate nextDay) {

    public PromisedLoad {
        Objects.requireNonNull(nextDay, "nextDay");
    }

    /// Counted over the open repairs; a promised call is no work.
    public static PromisedLoad of(List<PromiseBook> books, PromiseClock clock, Instant now) {
        var zone = clock.calendar().zone();
        var midnight = midnightAfter(LocalDate.ofInstant(now, zone), zone);
        var nextDay = LocalDate.ofInstant(clock.nextOpen(midnight), zone);
        var due = books.stream()
                .flatMap(book -> book.open().stream())
                .filter(promise -> promise.what() != What.CALL)
                .map(Promise::dueAt)
                .toList();
        return new PromisedLoad(
                count(due, Instant.MIN, now),
                count(due, now, midnight),
                count(due, midnight, midnightAfter(nextDay, zone)),
                nextDay);
    }

    public boolean isNone() {
        return late + today + next == 0;
    }

    private static int count(List<Instant> due, Instant after, Instant until) {
        return (int) due.stream()
                .filter(at -> at.isAfter(after) && !at.isAfter(until))
                .count();
    }

    private static Instant midnightAfter(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
