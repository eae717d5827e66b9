package dk.holdt.domain.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says how a promise stands: a pure function of the promise, the contacts, the moment and the calendar of today.
///
/// A given promise follows its frozen calendar; when somebody has to act follows today's (`promise` §9).
public final class StandingRule {

    private final PromiseClock clock;
    private final ActTimes times;

    public StandingRule(PromiseClock clock, ActTimes times) {
        this.clock = clock;
        this.times = times;
    }

    /// The open promise that needs a word first, as it stands; empty when nothing is owed.
    public Optional<PromiseStanding> mostUrgent(PromiseBook book, Optional<LocalDate> partExpected, Instant now) {
        return book.open().stream()
                .map(promise -> of(book, promise, partExpected, now))
                .min(Comparator.comparing(PromiseStanding::callBy)
                        .thenComparing(standing -> standing.promise().seq()));
    }

    /// How one open promise stands.
    ///
    /// @param partExpected when a part that the repair waits for is expected
    public PromiseStanding of(PromiseBook book, Promise promise, Optional<LocalDate> partExpected, Instant now) {
        var telling = Telling.of(book, promise, clock);
        var call = promise.what() == What.CALL;
        var acting = call ? ActTimes.OF_A_CALL : times;
        var part = call ? Optional.<LocalDate>empty() : partExpected;
        var standing = standing(promise.dueAt(), telling.toldAt().isPresent(), part, acting, now);
        var callBy = call ? promise.dueAt() : clock.callBy(promise.dueAt(), acting, Optional.empty());
        var left = clock.elapsed(promise.reckoning().term().basis(), now, promise.dueAt(), List.of());
        return new PromiseStanding(promise, standing, callBy, left, telling);
    }

    private Standing standing(
            Instant due, boolean told, Optional<LocalDate> partExpected, ActTimes acting, Instant now) {
        if (now.isAfter(due)) {
            return told ? Standing.LATE_TOLD : Standing.LATE_NOT_TOLD;
        }
        if (!now.isBefore(clock.atRiskAt(due, acting)) || partComesTooLate(due, partExpected)) {
            return Standing.AT_RISK;
        }
        return now.isBefore(clock.dueSoonAt(due, acting)) ? Standing.ON_TRACK : Standing.DUE_SOON;
    }

    private boolean partComesTooLate(Instant due, Optional<LocalDate> partExpected) {
        var zone = clock.calendar().zone();
        return partExpected
                .filter(day -> day.isAfter(LocalDate.ofInstant(due, zone)))
                .isPresent();
    }
}
