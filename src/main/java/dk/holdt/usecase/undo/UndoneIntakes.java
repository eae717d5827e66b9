package dk.holdt.usecase.undo;

import dk.holdt.domain.repair.RepairNumber;
import java.time.Instant;

/// The repairs that were taken in by mistake.
public interface UndoneIntakes {

    /// Marks a repair for good: its papers count no longer, and what has not been printed is not printed.
    void add(RepairNumber number, Instant at, long by);
}
