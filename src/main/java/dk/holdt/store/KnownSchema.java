package dk.holdt.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// The text of every table, index and trigger that Holdt makes, for each version: what a file that comes from
/// somewhere is held against, so that nothing planted in it is ever run.
final class KnownSchema {

    private static final Map<Integer, Set<String>> BY_VERSION = new ConcurrentHashMap<>();

    private KnownSchema() {}

    /// Made once in a life of the program, in a file of its own that is thrown away.
    static Set<String> of(int version) {
        return BY_VERSION.computeIfAbsent(version, KnownSchema::made);
    }

    /// The texts that stand in the file.
    static Set<String> in(Connection connection) throws SQLException {
        var texts = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select type, name, tbl_name, coalesce(sql, '') from sqlite_schema")) {
            while (rows.next()) {
                texts.add(String.join(" ", rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return texts;
    }

    private static Set<String> made(int version) {
        try {
            var folder = Files.createTempDirectory("holdt-schema");
            var file = folder.resolve("schema.db");
            try {
                Schema.migrate(file, version);
                return read(file);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> read(Path file) {
        try (var connection = Cautious.open(file)) {
            return Set.copyOf(in(connection));
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}
