package dk.holdt.usecase.draft;

import dk.holdt.domain.repair.RepairNumber;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// A number that was given before its intake was finished, and that no repair and no draft has.
///
/// @param given when the number was given, and by whom
/// @param thrown when its intake was thrown away, and by whom; empty where an older Holdt has not kept that
public record ThrownLabel(RepairNumber number, Done given, Optional<Done> thrown) {

    public ThrownLabel {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(thrown, "thrown");
    }

    /// @param by the member of staff
    public record Done(Instant at, long by) {
        public Done {
            Objects.requireNonNull(at, "at");
        }
    }
}
