package dk.holdt.usecase.demo;

import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A whole repair, from the counter to the counter, told in one of the ways there are.
final class Whole {

    private static final List<DelayCause> CAUSES = List.of(DelayCause.values());
    private static final Duration CLEARLY_LATE = Duration.ofMinutes(45);

    private final PromiseClock clock;
    private final Draw draw;
    private final Terms terms;

    Whole(PromiseClock clock, Draw draw) {
        this.clock = clock;
        this.draw = draw;
        this.terms = new Terms(clock, draw);
    }

    /// Up to the shelf: ready to be collected, with nothing owed any more.
    Script ready(Journey journey, Way way, Optional<SwapStory> swap, Instant receivedAt) {
        var talks = new Talks(journey);
        var what = way.asks() ? What.ANSWER : What.READY;
        var term = terms.promised(what, receivedAt);
        var script = new Script(clock, receivedAt, () -> journey.takeIn(receivedAt, what, term));
        var due = clock.reckon(receivedAt, term).dueAt();
        script.thenWithin(due, draw.between(5, 30), journey::start);
        if (way.asks()) {
            script.thenWithin(due, draw.between(5, 30), journey::find);
            due = asked(script, talks, way, due);
        }
        switch (way) {
            case DECLINED, TAKEN_BACK -> {}
            case NOTHING_FOUND -> {
                script.thenWithin(due, 40, journey::nothingFound);
                script.thenWithin(due, 10, journey::finish);
            }
            case NOT_REPAIRABLE, BOUGHT, SCRAPPED, SENT_TO_MAKER -> {
                script.thenWithin(due, 50, journey::notPossible);
                script.thenWithin(due, 10, journey::finish);
            }
            default -> repaired(script, journey, talks, delayed(script, journey, talks, way, due), swap);
        }
        return script;
    }

    private Instant asked(Script script, Talks talks, Way way, Instant due) {
        if (way == Way.DECLINED) {
            script.thenWithin(due, draw.between(20, 80), talks::no);
            return due;
        }
        var moment = clock.deadline(
                script.at(),
                script.left(due).multipliedBy(draw.between(20, 80)).dividedBy(100),
                Basis.WORKING_HOURS,
                List.of());
        var ready = terms.promised(What.READY, moment);
        script.thenAt(moment, () -> talks.yes(ready));
        return script.due(ready);
    }

    /// Answers when it is due after all that came between.
    private Instant delayed(Script script, Journey journey, Talks talks, Way way, Instant due) {
        var cause = draw.of(CAUSES);
        switch (way) {
            case MOVED -> {
                var moment = clock.back(due, Duration.ofMinutes(draw.between(40, 100)), List.of());
                var next = new Term.At(clock.endOfOpenDay(due, draw.between(1, 4)));
                script.thenAt(moment, () -> talks.newTime(cause, next));
                return next.dueAt();
            }
            case LATE_TOLD -> {
                script.thenAt(clock.back(due, CLEARLY_LATE, List.of()), () -> talks.unhappy(cause));
                return pass(script, journey, due, false);
            }
            case LATE_NOT_TOLD -> {
                return pass(script, journey, due, draw.percent(60));
            }
            default -> {
                return due;
            }
        }
    }

    private Instant pass(Script script, Journey journey, Instant due, boolean asks) {
        var late = clock.deadline(due, CLEARLY_LATE, Basis.WORKING_HOURS, List.of());
        script.thenAt(late, asks ? journey::asks : journey::note);
        return clock.endOfOpenDay(late, draw.between(1, 2));
    }

    private void repaired(Script script, Journey journey, Talks talks, Instant due, Optional<SwapStory> swap) {
        if (swap.isPresent()) {
            script.thenWithin(due, 15, journey::repair);
            script.thenWithin(due, 20, () -> talks.swap(swap.get()));
        }
        script.thenWithin(due, draw.between(20, 60), journey::fix);
        script.thenWithin(due, draw.between(10, 40), journey::test);
        script.thenWithin(due, 5, journey::finish);
    }

    /// Off the shelf and home, or home from the bench.
    void home(Script script, Journey journey, Way way) {
        var talks = new Talks(journey);
        if (way.isParting()) {
            script.then(draw.minutes(60, 900), () -> new Goodbye(journey).as(way));
            return;
        }
        if (way == Way.TAKEN_BACK) {
            script.then(draw.minutes(20, 240), talks::takeBack);
            return;
        }
        if (way == Way.SENT_BACK) {
            script.then(draw.minutes(20, 300), journey::note);
            var again = new Term.At(clock.endOfOpenDay(script.at(), 2));
            script.then(Duration.ofMinutes(1), () -> talks.sendBack(again));
            script.thenWithin(again.dueAt(), 40, journey::fix);
            script.thenWithin(again.dueAt(), 20, journey::test);
            script.thenWithin(again.dueAt(), 5, journey::finish);
        }
        boolean goodwill = way == Way.LATE_TOLD || way == Way.LATE_NOT_TOLD;
        script.then(draw.minutes(20, 900), () -> talks.handOver(goodwill));
    }
}
