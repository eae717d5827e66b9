package dk.holdt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportOrdsCommandTest {

    private static final String TWICE_ENCODED = "VirkerÂ ikke nÃ¥r den er vÃ¥d";
    private static final String LONG = "l".repeat(3_000);

    @TempDir
    Path folder;

    @Test
    void every_record_is_kept_as_typed_or_reported_with_its_line() throws Exception {
        var file = file(
                "awkward.csv",
                OrdsText.HEADER
                        + OrdsText.record("a1", "Kaffemaskine virker ikke", "")
                        + OrdsText.record("a2", "Unknown", TWICE_ENCODED)
                        + OrdsText.record("a3", "", "=cmd|'/C calc'!A0")
                        + OrdsText.record("a4", "Bosch", "\"first line\nsecond, with a comma\"")
                        + OrdsText.record("a5", "N/A", LONG)
                        + "a6,too,short\n"
                        + OrdsText.record("", "no id", "nobody knows which"));
        var told = Called.with(folder, "import", "ords", file.toString());
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("awkward.csv: 7 records = 5 imported + 0 already there + 2 refused; the sums agree.")
                .contains("  line 8 was refused: it does not have as many fields as the first line names")
                .contains("  line 9 was refused: it has no id")
                .contains("All files: 7 records = 5 imported + 0 already there + 2 refused");
        assertThat(column("problem"))
                .containsExactly("", TWICE_ENCODED, "=cmd|'/C calc'!A0", "first line\nsecond, with a comma", LONG);
        assertThat(column("brand")).containsExactly("Kaffemaskine virker ikke", "Unknown", "", "Bosch", "N/A");
    }

    @Test
    void running_it_again_imports_nothing_twice() throws Exception {
        var file =
                file("some.csv", OrdsText.HEADER + OrdsText.record("b1", "x", "y") + OrdsText.record("b2", "x", "y"));
        Called.with(folder, "import", "ords", file.toString());
        var again = Called.with(folder, "import", "ords", file.toString(), file.toString());
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("All files: 4 records = 0 imported + 4 already there + 0 refused");
        assertThat(column("external_id")).containsExactly("b1", "b2");
    }

    @Test
    void the_schema_without_an_age_is_read_too() throws Exception {
        var file = file("old.csv", OrdsText.OLD_HEADER + OrdsText.oldRecord("c1", "skurrer"));
        assertThat(Called.with(folder, "import", "ords", file.toString()).code())
                .isZero();
        assertThat(column("age")).containsExactly("");
    }

    @Test
    void a_file_that_cannot_be_one_is_refused_and_the_next_is_read() throws Exception {
        var other = file("other.csv", "name,shoe size\nOle,44\n");
        var good = file("good.csv", OrdsText.HEADER + OrdsText.record("d1", "x", "y"));
        var told = Called.with(
                folder, "import", "ords", folder.resolve("gone.csv").toString(), other.toString(), good.toString());
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out())
                .contains("gone.csv: nothing was read. There is no such file.")
                .contains("other.csv: nothing was read. The first line lacks the columns")
                .contains("good.csv: 1 records = 1 imported");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> column(String name) throws SQLException {
        var file = folder.resolve("shop").resolve("shop.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var asked = connection.createStatement();
                var answer = asked.executeQuery("select " + name + " from past_repair order by id")) {
            var values = new ArrayList<String>();
            while (answer.next()) {
                values.add(answer.getString(1));
            }
            return values;
        }
    }
}
