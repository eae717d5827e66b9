package dk.holdt.domain.shelf;

import java.time.Instant;
import java.util.Objects;

/// A stop is lifted: once, by a manager, with the reason.
public record StopEnd(long stopId, String words, Instant at, long by) {

    public StopEnd {
        Objects.requireNonNull(at, "at");
        if (words.isBlank()) {
            throw new IllegalArgumentException("a stop is lifted with a reason");
        }
        words = words.strip();
    }
}
