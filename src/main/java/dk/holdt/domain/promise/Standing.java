package dk.holdt.domain.promise;

/// How a promise stands right now. Apart from the stage of the work, and never stored.
public enum Standing {
    /// Nothing is owed: ready on the shelf, or waiting for the customer's decision.
    NONE,
    ON_TRACK,
    DUE_SOON,
    AT_RISK,
    LATE_TOLD,
    LATE_NOT_TOLD;

    /// Told or not.
    public boolean isLate() {
        return this == LATE_TOLD || this == LATE_NOT_TOLD;
    }
}
