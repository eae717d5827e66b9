package dk.holdt.usecase;

import java.util.Objects;

/// The store could not do what it was asked. Nothing of the transaction was saved.
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// What the counter can be told, and what may help.
    public enum Kind {
        /// No room on the disk: the same act succeeds once there is room.
        FULL,
        /// Another program is writing and did not let go in time: try again.
        BUSY,
        /// The disk or the file is set to reading only.
        READ_ONLY,
        /// The file does not hold together any more: stop, and restore.
        DAMAGED,
        /// The file cannot be reached, or the disk answers with errors.
        UNAVAILABLE,
        /// The database refused: a number twice, a row that must not change, a value out of bounds.
        CONSTRAINT,
        /// None of these.
        UNEXPECTED
    }

    private final Kind kind;

    public StoreFailure(Kind kind, String message, Throwable cause) {
        super(Objects.requireNonNull(kind, "kind") + ": " + message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
