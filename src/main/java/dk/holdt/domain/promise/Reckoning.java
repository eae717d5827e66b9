package dk.holdt.domain.promise;

import java.time.Instant;
import java.util.Objects;

/// When a term that starts at a hand-in falls due, and from when it was counted.
///
/// @param receivedAt the hand-in, a whole minute
/// @param countingFrom the hand-in itself, or for working hours handed in while closed the next opening
/// @param dueAt the promised instant
public record Reckoning(Term term, Instant receivedAt, Instant countingFrom, Instant dueAt) {

    public Reckoning {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(countingFrom, "countingFrom");
        Objects.requireNonNull(dueAt, "dueAt");
        if (!dueAt.isAfter(receivedAt)) {
            throw new IllegalArgumentException("a promise lies ahead: " + dueAt + " is not after " + receivedAt);
        }
    }

    public boolean handedInWhileClosed() {
        return countingFrom.isAfter(receivedAt);
    }
}
