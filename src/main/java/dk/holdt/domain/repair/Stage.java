package dk.holdt.domain.repair;

/// Where the device is in the work. It says nothing about the promise, and never hides it.
public enum Stage {
    RECEIVED,
    EXAMINING,
    WAITING_FOR_ANSWER,
    WAITING_FOR_PART,
    REPAIRING,
    TESTING,
    READY,
    COLLECTED;

    public boolean isOpen() {
        return this != COLLECTED;
    }

    /// Whether a technician can do something to it now.
    public boolean isWorkable() {
        return this == RECEIVED || this == EXAMINING || this == REPAIRING || this == TESTING;
    }

    /// Whether it lies opened on the bench, being worked on.
    public boolean isOnTheBench() {
        return this == EXAMINING || this == REPAIRING || this == TESTING;
    }
}
