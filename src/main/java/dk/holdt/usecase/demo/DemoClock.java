package dk.holdt.usecase.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/// The time as the demo shop lives through it: it stands still until it is moved, and never moves back.
public final class DemoClock implements InstantSource {

    private final Instant end;
    private volatile Instant now;

    /// @param end the moment at which the demo is looked at; until it is filled, also what time it is
    public DemoClock(Instant end) {
        this.end = Objects.requireNonNull(end, "end");
        this.now = end;
    }

    @Override
    public Instant instant() {
        return now;
    }

    Instant end() {
        return end;
    }

    /// Begins the story; once.
    void startAt(Instant start) {
        if (!now.equals(end) || start.isAfter(end)) {
            throw new IllegalStateException("the demo begins once, and before it is looked at");
        }
        now = start;
    }

    void moveTo(Instant next) {
        if (next.isBefore(now) || next.isAfter(end)) {
            throw new IllegalStateException("from " + now + " the demo cannot go to " + next);
        }
        now = next;
    }
}
