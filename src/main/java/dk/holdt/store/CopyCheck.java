package dk.holdt.store;

import dk.holdt.store.DatabaseRefused.Reason;
import dk.holdt.usecase.backup.CopyFailure;
import dk.holdt.usecase.backup.CopyFailure.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Holds a file against everything a shop of Holdt has to be: its marks, its pages, its schema word by word, and that
/// no row points at one that is gone.
final class CopyCheck {

    private CopyCheck() {}

    /// What stands in a sound file.
    ///
    /// @param rows how many there are, by table
    /// @param last the running number last given
    record Sound(int schema, long last, Map<String, Long> rows) {

        Sound {
            rows = Map.copyOf(rows);
        }

        long repairs() {
            return rows.get("repair");
        }
    }

    /// @throws CopyFailure for anything else
    static Sound of(Path file) {
        requireOurs(file);
        try (var connection = Cautious.open(file)) {
            return examine(connection);
        } catch (SQLException e) {
            throw new CopyFailure(Kind.NOT_SOUND, String.valueOf(e.getMessage()), e);
        }
    }

    /// As far as its first bytes tell.
    ///
    /// @throws CopyFailure when there is no file, or not one of ours
    static void requireOurs(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CopyFailure(Kind.UNREACHABLE, "there is no file " + file);
        }
        try {
            Header.read(file).requireOurs(file);
        } catch (DatabaseRefused refused) {
            throw new CopyFailure(kind(refused.reason()), refused.getMessage(), refused);
        }
    }

    private static Kind kind(Reason reason) {
        return switch (reason) {
            case NEWER_SCHEMA -> Kind.NEWER;
            case ANOTHER_PROGRAM, NOT_A_DATABASE -> Kind.FOREIGN;
            case CANNOT_OPEN -> Kind.UNREACHABLE;
            default -> Kind.NOT_SOUND;
        };
    }

    private static Sound examine(Connection connection) throws SQLException {
        require(Cautious.ask(connection, "pragma quick_check(1)").getFirst(), "ok");
        int schema = (int) Cautious.number(connection, "pragma user_version");
        var strange = new TreeSet<>(KnownSchema.in(connection));
        var known = KnownSchema.of(schema);
        if (!strange.equals(known)) {
            strange.removeAll(known);
            throw new CopyFailure(Kind.TAMPERED, strange.isEmpty() ? "something is missing" : name(strange.first()));
        }
        if (!Cautious.ask(connection, "pragma foreign_key_check").isEmpty()) {
            throw new CopyFailure(Kind.NOT_SOUND, "a row points at one that is gone");
        }
        var rows = new TreeMap<String, Long>();
        for (var table : Cautious.ask(connection, "select name from sqlite_schema where type = 'table'")) {
            rows.put(table, Cautious.number(connection, "select count(*) from " + table));
        }
        return new Sound(schema, Cautious.number(connection, "select value from counter where name = 'repair'"), rows);
    }

    private static void require(String answer, String wanted) {
        if (!wanted.equals(answer)) {
            throw new CopyFailure(Kind.NOT_SOUND, answer);
        }
    }

    /// What it is and what it is called, without its text.
    private static String name(String described) {
        var words = described.split(" ", 3);
        return words[0] + " " + words[1];
    }
}
