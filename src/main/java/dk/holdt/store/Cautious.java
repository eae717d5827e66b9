package dk.holdt.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// A connection of its own that only reads, and trusts nothing that stands in the file.
final class Cautious {

    private static final int LONGEST_VALUE = 50 * 1024 * 1024;

    private Cautious() {}

    static Connection open(Path file) throws SQLException {
        return open(Link.url(file));
    }

    static Connection open(String url) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(LONGEST_VALUE));
        var source = new SQLiteDataSource(config);
        source.setUrl(url);
        var connection = source.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("pragma trusted_schema=off");
            statement.execute("pragma cell_size_check=on");
            statement.execute("pragma mmap_size=0");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// The first column of every row.
    static List<String> ask(Connection connection, String question) throws SQLException {
        var answers = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    static long number(Connection connection, String question) throws SQLException {
        return Long.parseLong(ask(connection, question).getFirst());
    }
}
