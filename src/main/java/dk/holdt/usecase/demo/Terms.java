package dk.holdt.usecase.demo;

import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The times the demo shop promises: its presets, and agreed days.
final class Terms {

    /// Less opening time than this is no time to do anything.
    private static final Duration TOO_SHORT = Duration.ofHours(3);

    private final PromiseClock clock;
    private final Draw draw;

    Terms(PromiseClock clock, Draw draw) {
        this.clock = clock;
        this.draw = draw;
    }

    /// The lengths on the shop's keys.
    static List<Term> lengths(What what) {
        return what == What.ANSWER
                ? List.of(Term.clockHours(24), Term.workingHours(24))
                : List.of(Term.clockHours(48), Term.workingHours(16));
    }

    /// A term that leaves time enough to be kept.
    Term promised(What what, Instant at) {
        var term = draw.percent(what == What.ANSWER ? 10 : 35) ? agreedDay(at) : draw.of(lengths(what));
        var left = clock.openBetween(at, clock.reckon(at, term).dueAt());
        return left.compareTo(TOO_SHORT) < 0 ? new Term.At(clock.endOfOpenDay(at, 2)) : term;
    }

    Term agreedDay(Instant at) {
        return new Term.At(clock.endOfOpenDay(at, draw.between(1, 4)));
    }
}
