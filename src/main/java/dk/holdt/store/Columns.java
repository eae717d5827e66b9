package dk.holdt.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;

/// How values lie in columns: instants as epoch milliseconds, days as ISO text, truth as 0 and 1.
final class Columns {

    private Columns() {}

    static void registerIn(Jdbi jdbi) {
        jdbi.registerArgument((ArgumentFactory) (_, value, _) -> argument(value));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    static Optional<Instant> maybeInstant(ResultSet row, String column) throws SQLException {
        var millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    static Optional<Long> maybeLong(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    static Optional<LocalDate> maybeDay(ResultSet row, String column) throws SQLException {
        return maybeText(row, column).map(LocalDate::parse);
    }

    static <E extends Enum<E>> Optional<E> maybeEnum(Class<E> type, ResultSet row, String column) throws SQLException {
        return maybeText(row, column).map(name -> Enum.valueOf(type, name));
    }

    static Optional<String> maybeText(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<Argument> argument(Object value) {
        return switch (value) {
            case Instant at -> Optional.of((position, row, _) -> row.setLong(position, at.toEpochMilli()));
            case LocalDate day -> Optional.of((position, row, _) -> row.setString(position, day.toString()));
            case UUID id -> Optional.of((position, row, _) -> row.setString(position, id.toString()));
            case null, default -> Optional.empty();
        };
    }
}
