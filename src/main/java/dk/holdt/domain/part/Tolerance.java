package dk.holdt.domain.part;

import java.util.Objects;

/// How far two numbers may lie apart and still be the same.
public sealed interface Tolerance {

    Tolerance NONE = new Absolute(Quantity.ZERO);

    /// How far around this number of the removed part.
    Quantity around(Quantity removed);

    /// In the attribute's unit.
    record Absolute(Quantity width) implements Tolerance {
        public Absolute {
            requireNotNegative(width);
        }

        @Override
        public Quantity around(Quantity removed) {
            return width;
        }
    }

    /// In hundredths of the removed part's number.
    record Percent(Quantity percent) implements Tolerance {
        public Percent {
            requireNotNegative(percent);
        }

        @Override
        public Quantity around(Quantity removed) {
            return removed.percent(percent);
        }
    }

    private static void requireNotNegative(Quantity width) {
        if (Objects.requireNonNull(width, "width").compareTo(Quantity.ZERO) < 0) {
            throw new IllegalArgumentException("a tolerance is not negative: " + width);
        }
    }
}
