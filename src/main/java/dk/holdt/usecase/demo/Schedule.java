package dk.holdt.usecase.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What happens in the shop, put in the order in which it happens, so that numbers and journal run as they would.
final class Schedule {

    private final List<Step> steps = new ArrayList<>();

    /// @param act does it; the clock shows `at` then
    record Step(Instant at, Runnable act) {}

    void add(List<Step> more) {
        steps.addAll(more);
    }

    Instant first() {
        return steps.stream().map(Step::at).min(Comparator.naturalOrder()).orElseThrow();
    }

    void play(DemoClock clock) {
        steps.sort(Comparator.comparing(Step::at));
        for (var step : steps) {
            clock.moveTo(step.at());
            step.act().run();
        }
    }
}
