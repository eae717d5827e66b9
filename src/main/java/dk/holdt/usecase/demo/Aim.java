package dk.holdt.usecase.demo;

import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Finds when a promise must have been given, and for how long, to stand as wanted at the moment of the demo.
final class Aim {

    private static final int TRIES = 20;

    /// In a hundred: those that were given for a day and time.
    private static final int AGREED = 20;

    /// Opening time between the promise and now in which its repair can come as far as it has.
    private static final Duration LEAST = Duration.ofMinutes(50);

    private final PromiseClock clock;
    private final Draw draw;
    private final Instant now;

    Aim(PromiseClock clock, Draw draw, Instant now) {
        this.clock = clock;
        this.draw = draw;
        this.now = now;
    }

    /// A promise given then, for that term.
    record Given(Instant at, Term term, Instant dueAt) {}

    Given at(Standing standing, What what) {
        var low = edge(standing, true);
        var high = edge(standing, false);
        int tries = draw.percent(AGREED) ? 0 : TRIES;
        for (int i = 0; i < tries; i++) {
            // the length around the clock fits less often, so it is tried first
            var term = Terms.lengths(what).get(i < TRIES / 2 ? 0 : 1);
            var given = attempt(draw.minute(low, high), term);
            if (given.dueAt().isAfter(low)
                    && given.dueAt().isBefore(high)
                    && clock.isOpen(given.at())
                    && clock.openBetween(given.at(), now).compareTo(LEAST) > 0) {
                return given;
            }
        }
        return agreed(draw.minute(low.plusSeconds(60), high));
    }

    private Given attempt(Instant wanted, Term term) {
        var length = ((Term.Hours) term).length();
        var from = term.basis() == Basis.CLOCK_HOURS ? wanted.minus(length) : clock.back(wanted, length, List.of());
        var at = minute(from);
        return new Given(at, term, clock.reckon(at, term).dueAt());
    }

    /// A day and time that was agreed some hours or days before.
    private Given agreed(Instant due) {
        var earlier = due.isBefore(now) ? due : now;
        var at = minute(clock.back(earlier, LEAST.plus(draw.minutes(60, 900)), List.of()));
        return new Given(at, new Term.At(due), due);
    }

    /// Well inside what the shop's act times call so.
    private Instant edge(Standing standing, boolean first) {
        return switch (standing) {
            case ON_TRACK -> ahead(first ? 300 : 1_300);
            case DUE_SOON -> ahead(first ? 75 : 225);
            case AT_RISK -> ahead(first ? 12 : 55);
            case LATE_TOLD, LATE_NOT_TOLD -> minute(clock.back(now, Duration.ofMinutes(first ? 480 : 40), List.of()));
            case NONE -> throw new IllegalArgumentException("nothing is owed then");
        };
    }

    private Instant ahead(int minutes) {
        return minute(clock.deadline(now, Duration.ofMinutes(minutes), Basis.WORKING_HOURS, List.of()));
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
