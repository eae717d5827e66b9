package dk.holdt.domain.repair;

import java.time.Instant;
import java.util.Objects;

/// What the bench says of a fault.
public sealed interface Verdict {

    /// The fault is there.
    ///
    /// @param cause a short phrase for the customer; blank until said
    record Found(String cause, Remedy remedy) implements Verdict {
        public Found {
            Objects.requireNonNull(remedy, "remedy");
        }
    }

    /// The fault did not show itself.
    ///
    /// @param tried what was done to make it happen; said to the customer at handover
    record NotFound(String tried) implements Verdict {}

    /// The fault could not be looked for.
    record CannotTest(String reason) implements Verdict {}

    /// What becomes of a fault that was found.
    sealed interface Remedy {

        /// Found, nothing decided.
        record Open() implements Remedy {}

        /// Repaired, and perhaps tested since.
        record Fixed() implements Remedy {}

        /// The customer did not want it repaired.
        record Declined() implements Remedy {}

        /// It cannot be repaired.
        record NotPossible(String reason) implements Remedy {}
    }

    /// A test of a repaired fault.
    ///
    /// @param words what was done, in words for the customer
    record Test(boolean works, String words, Instant testedAt, long testedBy) {
        public Test {
            Objects.requireNonNull(testedAt, "testedAt");
        }
    }
}
