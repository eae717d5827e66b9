package dk.holdt.store;

import dk.holdt.usecase.StoreFailure;
import java.nio.file.Path;
import java.util.Objects;

/// A shop's data was not opened. The file is left as it was found.
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public enum Reason {
        /// There is no such file: a first start, or a drive that is not plugged in.
        MISSING,
        /// A shop is there already; it is never written over.
        ALREADY_THERE,
        /// Zero bytes, which the engine would take for a new shop.
        EMPTY_FILE,
        /// Not a database at all, or its first bytes are overwritten.
        NOT_A_DATABASE,
        /// A sound database of another program.
        ANOTHER_PROGRAM,
        /// Written by a newer Holdt than this one.
        NEWER_SCHEMA,
        /// Written by an older Holdt, and not brought up to this one: no verified copy could be made beforehand, or the
        /// data does not fit.
        NOT_UPGRADED,
        /// Written by an older Holdt in a file that may not be written now, so that it can be neither brought up to
        /// this one nor looked at.
        OLDER_SCHEMA,
        /// Cut short or overwritten somewhere.
        DAMAGED,
        /// The file or its disk may be read and not written.
        READ_ONLY,
        /// No permission, no room, or held by another program.
        CANNOT_OPEN,
        /// The engine on this machine is one that can corrupt data.
        OLD_ENGINE
    }

    /// What failed while a shop was being opened, as the reason for not opening it.
    ///
    /// @param file of the shop
    public static DatabaseRefused because(StoreFailure failure, Path file) {
        var reason =
                switch (failure.kind()) {
                    case DAMAGED -> Reason.DAMAGED;
                    case READ_ONLY -> Reason.READ_ONLY;
                    // in a folder that cannot be written the engine fails for its log before it comes to the file
                    default -> ShopFile.isWritable(file) ? Reason.CANNOT_OPEN : Reason.READ_ONLY;
                };
        return new DatabaseRefused(reason, file, failure.getMessage(), failure);
    }

    private final Reason reason;
    private final transient Path file;

    DatabaseRefused(Reason reason, Path file, String detail, Throwable cause) {
        super(Objects.requireNonNull(reason, "reason") + ": " + file + (detail.isEmpty() ? "" : ": " + detail), cause);
        this.reason = reason;
        this.file = file;
    }

    DatabaseRefused(Reason reason, Path file) {
        this(reason, file, "", null);
    }

    public Reason reason() {
        return reason;
    }

    /// The file that was looked at, to be named to whoever must put it right.
    public Path file() {
        return file;
    }
}
