package dk.holdt.usecase.undo;

import dk.holdt.domain.repair.RepairNumber;
import java.time.Instant;

/// The handovers that were mistakes.
public interface UndoneHandovers {

    /// Marks the newest repair receipt for good: it counts no longer, and is not printed if it has not been yet.
    void add(RepairNumber number, Instant at, long by);
}
