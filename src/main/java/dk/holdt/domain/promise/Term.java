package dk.holdt.domain.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/// The time agreed with the customer, always with the way it is counted: never a bare number.
public sealed interface Term {

    Basis basis();

    /// A length, counted around the clock or only while the shop is open.
    ///
    /// @param length real seconds, longer than nothing
    /// @param basis `CLOCK_HOURS` or `WORKING_HOURS`
    record Hours(Duration length, Basis basis) implements Term {
        public Hours {
            Objects.requireNonNull(length, "length");
            Objects.requireNonNull(basis, "basis");
            if (!length.isPositive()) {
                throw new IllegalArgumentException("an agreed time must be longer than nothing: " + length);
            }
            if (basis == Basis.FIXED_TIME) {
                throw new IllegalArgumentException("a fixed time has no length");
            }
        }
    }

    /// An agreed instant. "N days" and "before we close" become one when they are given.
    record At(Instant dueAt) implements Term {
        public At {
            Objects.requireNonNull(dueAt, "dueAt");
        }

        @Override
        public Basis basis() {
            return Basis.FIXED_TIME;
        }
    }

    static Term clockHours(long hours) {
        return new Hours(Duration.ofHours(hours), Basis.CLOCK_HOURS);
    }

    static Term workingHours(long hours) {
        return new Hours(Duration.ofHours(hours), Basis.WORKING_HOURS);
    }
}
