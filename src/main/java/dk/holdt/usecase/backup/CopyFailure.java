package dk.holdt.usecase.backup;

import java.util.Objects;

/// A copy could not be made, is not sound, or could not be put in place. The shop's own data is as it was.
public final class CopyFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// What stood in the way.
    public enum Kind {
        /// Too little room on the disk of the copies.
        NO_ROOM,
        /// The folder or the disk of the copies cannot be read or written.
        UNREACHABLE,
        /// The folder for copies lies with the shop's own data.
        WITH_THE_SHOP,
        /// The file does not hold together, or is not what it was when it was verified.
        NOT_SOUND,
        /// The file is no shop of Holdt.
        FOREIGN,
        /// Something stands in it that Holdt never wrote, such as a rule of its own.
        TAMPERED,
        /// Written by a newer Holdt than this one.
        NEWER
    }

    private final Kind kind;

    public CopyFailure(Kind kind, String message, Throwable cause) {
        super(Objects.requireNonNull(kind, "kind") + ": " + message, cause);
        this.kind = kind;
    }

    public CopyFailure(Kind kind, String message) {
        this(kind, message, null);
    }

    public Kind kind() {
        return kind;
    }
}
