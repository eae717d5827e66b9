package dk.holdt.usecase.demo;

import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What happens to one repair and when; everything happens while the shop is open.
final class Script {

    /// From the promise key to the saved intake.
    private static final Duration FORM = Duration.ofMinutes(2);

    /// A short way between two acts.
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final PromiseClock clock;
    private final List<Schedule.Step> steps = new ArrayList<>();
    private Instant at;

    Script(PromiseClock clock, Instant receivedAt, Runnable takeIn) {
        this.clock = clock;
        this.at = receivedAt.plus(FORM);
        steps.add(new Schedule.Step(at, takeIn));
    }

    /// After this much opening time.
    void then(Duration open, Runnable act) {
        at = clock.deadline(at, open.plus(MOMENT), Basis.WORKING_HOURS, List.of());
        steps.add(new Schedule.Step(at, act));
    }

    /// After this share of the opening time that is left until then.
    void thenWithin(Instant until, int percent, Runnable act) {
        then(left(until).multipliedBy(percent).dividedBy(100), act);
    }

    /// At that moment, or as soon as may be after what is there already.
    void thenAt(Instant when, Runnable act) {
        then(left(when), act);
    }

    Duration left(Instant until) {
        var left = clock.openBetween(at, until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// When the next device of the same visit comes in.
    Instant oneMore() {
        return clock.nextOpen(steps.getFirst().at().plus(MOMENT));
    }

    /// The last act so far.
    Instant at() {
        return at;
    }

    /// When a promise falls due that is given at the last act.
    Instant due(Term term) {
        return clock.reckon(at, term).dueAt();
    }

    List<Schedule.Step> steps() {
        return List.copyOf(steps);
    }
}
