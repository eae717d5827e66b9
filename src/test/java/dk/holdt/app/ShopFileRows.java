package dk.holdt.app;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Questions to the shop's file past everything that was written to read it.
final class ShopFileRows {

    private final String url;

    ShopFileRows(Path folder) {
        url = "jdbc:sqlite:" + folder.resolve("shop.db");
    }

    /// The first column of every row, as text.
    List<String> of(String question) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    String one(String question) {
        return of(question).getFirst();
    }
}
