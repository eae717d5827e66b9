package dk.holdt.usecase.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameDemoTest {

    private static final Instant SUNDAY_NIGHT = Instant.parse("2027-01-03T02:17:33Z");

    @TempDir
    Path folder;

    @Test
    void the_same_seed_and_moment_make_the_same_rows_and_another_seed_makes_others() throws SQLException {
        var first = rows("first", 7);
        assertThat(first).hasSizeGreaterThan(5_000);
        assertThat(rows("again", 7)).isEqualTo(first);
        assertThat(rows("other", 8)).isNotEqualTo(first);
    }

    private List<String> rows(String name, long seed) throws SQLException {
        var data = folder.resolve(name);
        try (var demo = new DemoFile(data, SUNDAY_NIGHT)) {
            demo.fill(seed, Language.NB);
        }
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("shop.db"))) {
            var rows = new ArrayList<String>();
            for (var table : list(
                    file,
                    "select name from sqlite_schema where type = 'table' and name not like 'flyway%' order by name")) {
                list(file, "select * from " + table).forEach(row -> rows.add(table + ": " + row));
            }
            return rows;
        }
    }

    private static List<String> list(Connection file, String question) throws SQLException {
        var rows = new ArrayList<String>();
        try (var asked = file.createStatement();
                var answer = asked.executeQuery(question)) {
            while (answer.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : " | ").append(answer.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
