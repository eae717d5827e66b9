package dk.holdt.usecase.backup;

import dk.holdt.domain.repair.RepairNumber;
import java.util.Objects;

/// Repairs that were taken in, and printed, and are not in the data.
///
/// @param last may be the same as the first
public record MissingRepairs(RepairNumber first, RepairNumber last) {

    public MissingRepairs {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.running() < first.running()) {
            throw new IllegalArgumentException("not a range: " + first + " to " + last);
        }
    }

    public long count() {
        return last.running() - first.running() + 1;
    }
}
