package dk.holdt.store;

import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.StoreFailure.Kind;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;

/// What the engine's error codes mean to the shop.
final class Failures {

    /// After these the connection's own idea of its transaction cannot be trusted.
    private static final Set<Kind> SPOIL_THE_CONNECTION =
            EnumSet.of(Kind.FULL, Kind.READ_ONLY, Kind.DAMAGED, Kind.UNAVAILABLE);

    private static final int PRIMARY = 0xff;

    private Failures() {}

    static StoreFailure of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return new StoreFailure(kind(sql), String.valueOf(sql.getMessage()), failure);
            }
        }
        return new StoreFailure(Kind.UNEXPECTED, String.valueOf(failure.getMessage()), failure);
    }

    static boolean spoilsTheConnection(StoreFailure failure) {
        return SPOIL_THE_CONNECTION.contains(failure.kind());
    }

    static Kind kind(SQLException failure) {
        return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & PRIMARY)) {
            case SQLITE_FULL -> Kind.FULL;
            case SQLITE_BUSY, SQLITE_LOCKED -> Kind.BUSY;
            case SQLITE_READONLY -> Kind.READ_ONLY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Kind.DAMAGED;
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_NOMEM, SQLITE_PERM, SQLITE_AUTH -> Kind.UNAVAILABLE;
            case SQLITE_CONSTRAINT -> Kind.CONSTRAINT;
            default -> Kind.UNEXPECTED;
        };
    }
}
