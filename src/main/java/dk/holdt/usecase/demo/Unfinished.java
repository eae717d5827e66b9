package dk.holdt.usecase.demo;

import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A repair that is still in the shop, at a given stage and with a given standing at the moment of the demo.
final class Unfinished {

    private static final List<DelayCause> CAUSES =
            List.of(DelayCause.PART_LATE, DelayCause.TOO_BUSY, DelayCause.BIGGER_FAULT);

    /// Between one device and the next of the same visit.
    private static final Duration BETWEEN = Duration.ofMinutes(2);

    private final PromiseClock clock;
    private final Draw draw;
    private final Instant now;
    private final Aim aim;

    Unfinished(PromiseClock clock, Draw draw, Instant now) {
        this.clock = clock;
        this.draw = draw;
        this.now = now;
        this.aim = new Aim(clock, draw, now);
    }

    /// @param asked the price was asked for before the promise that is open now
    /// @param moved the open promise replaces an earlier one
    record Aimed(Stage stage, Standing standing, boolean asked, boolean moved) {}

    Script tell(Journey journey, Aimed aimed) {
        var talks = new Talks(journey);
        var what = owes(aimed);
        var given = aim.at(aimed.standing() == Standing.NONE ? Standing.ON_TRACK : lateOnly(aimed), what);
        var script = aimed.asked()
                ? answered(journey, talks, given)
                : aimed.moved() ? moved(journey, talks, given, what) : fresh(journey, given, what);
        spread(script, rest(journey, talks, aimed, given));
        return script;
    }

    /// Handed in a moment after another device of the same customer, and promised for the same time.
    Script together(Journey journey, Aimed aimed, Script first) {
        var what = owes(aimed);
        var at = clock.nextOpen(first.at().plus(BETWEEN));
        var given = aim.at(aimed.standing(), what);
        return new Script(clock, at, () -> journey.takeIn(at, what, new Term.At(given.dueAt())));
    }

    /// A part that comes too late puts a promise at risk that is on track otherwise.
    private static Standing lateOnly(Aimed aimed) {
        return aimed.stage() == Stage.WAITING_FOR_PART && aimed.standing() == Standing.AT_RISK
                ? Standing.ON_TRACK
                : aimed.standing();
    }

    static What owes(Aimed aimed) {
        boolean answer = aimed.stage() == Stage.RECEIVED
                || aimed.stage() == Stage.EXAMINING
                || aimed.stage() == Stage.WAITING_FOR_ANSWER;
        return answer ? What.ANSWER : What.READY;
    }

    private Script fresh(Journey journey, Aim.Given given, What what) {
        return new Script(clock, given.at(), () -> journey.takeIn(given.at(), what, given.term()));
    }

    private Script answered(Journey journey, Talks talks, Aim.Given given) {
        var script = before(journey, given, What.ANSWER);
        script.then(draw.minutes(10, 60), journey::start);
        script.then(draw.minutes(10, 60), journey::find);
        script.thenAt(given.at().minusSeconds(60), () -> talks.yes(given.term()));
        return script;
    }

    private Script moved(Journey journey, Talks talks, Aim.Given given, What what) {
        var cause = draw.of(CAUSES);
        var script = before(journey, given, what);
        script.thenAt(given.at().minusSeconds(60), () -> talks.newTime(cause, given.term()));
        return script;
    }

    /// The intake some hours before that moment, with a promise that was still open then.
    private Script before(Journey journey, Aim.Given given, What what) {
        var received = clock.back(given.at(), draw.minutes(200, 500), List.of()).truncatedTo(ChronoUnit.MINUTES);
        var term = Terms.lengths(what).stream()
                .filter(one -> clock.reckon(received, one).dueAt().isAfter(given.at()))
                .findFirst()
                .orElseGet(() -> new Term.At(given.at().plus(Duration.ofMinutes(30))));
        return new Script(clock, received, () -> journey.takeIn(received, what, term));
    }

    private List<Runnable> rest(Journey journey, Talks talks, Aimed aimed, Aim.Given given) {
        var acts = new ArrayList<Runnable>();
        bench(journey, talks, aimed, given, acts);
        switch (aimed.standing()) {
            case LATE_TOLD -> {
                var cause = draw.of(CAUSES);
                acts.add(() -> talks.unhappy(cause));
            }
            case LATE_NOT_TOLD ->
                acts.add(draw.percent(50) ? journey::asks : () -> talks.rangInVain(DelayCause.TOO_BUSY));
            default -> {}
        }
        return acts;
    }

    private void bench(Journey journey, Talks talks, Aimed aimed, Aim.Given given, List<Runnable> acts) {
        boolean atBench = aimed.asked();
        if (aimed.stage() != Stage.RECEIVED && !atBench) {
            acts.add(journey::start);
        }
        switch (aimed.stage()) {
            case EXAMINING -> acts.add(journey::note);
            case WAITING_FOR_ANSWER -> {
                acts.add(journey::find);
                acts.add(aimed.standing() == Standing.NONE ? talks::thinks : talks::notReached);
            }
            case WAITING_FOR_PART -> {
                var expected = expected(aimed, given);
                acts.add(journey::find);
                acts.add(() -> journey.waitForPart(expected));
            }
            case REPAIRING -> acts.add(atBench ? journey::note : journey::repair);
            case TESTING -> {
                acts.add(journey::fix);
                acts.add(journey::test);
            }
            default -> {}
        }
    }

    private LocalDate expected(Aimed aimed, Aim.Given given) {
        var zone = clock.calendar().zone();
        var due = LocalDate.ofInstant(given.dueAt(), zone);
        var today = LocalDate.ofInstant(now, zone);
        return switch (aimed.standing()) {
            case AT_RISK -> due.plusDays(draw.between(1, 3));
            case LATE_TOLD, LATE_NOT_TOLD -> today.plusDays(draw.between(1, 4));
            default -> due;
        };
    }

    /// Evenly over the opening time until now.
    private void spread(Script script, List<Runnable> acts) {
        var left = script.left(now.minusSeconds(60L * (acts.size() + 1)));
        for (var act : acts) {
            script.then(left.dividedBy(acts.size() + 1L), act);
        }
    }
}
