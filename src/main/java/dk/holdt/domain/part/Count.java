package dk.holdt.domain.part;

import java.util.Objects;
import java.util.Optional;

/// So many of one class, such as two USB-A ports of 5 Gbit/s.
///
/// @param connector the term that nothing else stands in for
/// @param rank      the term inside the connector where a higher one stands in for a lower; empty when not told
/// @param orHigher  the rank is a lower bound ("USB 3.1" is 5 Gbit/s or more)
/// @param number    how many, at least one
/// @param orMore    the number is a lower bound ("USB 3.0" without a count is at least one)
public record Count(String connector, Optional<String> rank, boolean orHigher, int number, boolean orMore) {

    public Count {
        Objects.requireNonNull(connector, "connector");
        Objects.requireNonNull(rank, "rank");
        if (number < 1) {
            throw new IllegalArgumentException("none of a class is told by leaving the class out: " + number);
        }
        if (orHigher && rank.isEmpty()) {
            throw new IllegalArgumentException("higher than what? " + connector);
        }
    }

    public static Count exactly(int number, String connector, String rank) {
        return new Count(connector, Optional.of(rank), false, number, false);
    }

    public static Count exactly(int number, String connector) {
        return new Count(connector, Optional.empty(), false, number, false);
    }

    public static Count atLeast(int number, String connector, String rank) {
        return new Count(connector, Optional.of(rank), false, number, true);
    }

    /// Whether two entries speak of the same class and may be added up.
    boolean isOfSameClass(Count other) {
        return connector.equals(other.connector) && rank.equals(other.rank) && orHigher == other.orHigher;
    }

    Count plus(Count other) {
        return new Count(connector, rank, orHigher, number + other.number, orMore || other.orMore);
    }
}
