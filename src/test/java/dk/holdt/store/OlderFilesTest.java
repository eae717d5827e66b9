package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a shop has written with an older Holdt means the same afterwards.
class OlderFilesTest {

    @TempDir
    private Path folder;

    private Path file;

    @Test
    void jobs_keep_their_state_and_learn_which_copy_they_were() throws SQLException {
        older(
                1,
                "insert into document (id, repair, kind, language, template_version, model, issued_at)"
                        + " values (7, 1, 'INTAKE_RECEIPT', 'da', 1, '{}', 1)",
                "insert into print_job (document, printer, state, reason) values (7, 'A', 'FAILED', 'UNREACHABLE'),"
                        + " (7, 'A', 'SENT', null), (7, 'A', 'FAILED', 'INTERRUPTED'), (7, 'B', 'SENT', null),"
                        + " (7, 'A', 'CANCELLED', null), (7, 'A', 'WAITING', null)");
        assertThat(all("select id || ' ' || printer || ' ' || state || ' ' || coalesce(copy, '-') from print_job"))
                .containsExactly(
                        "1 A FAILED 0", "2 A SENT 0", "3 A FAILED 1", "4 B SENT 2", "5 A CANCELLED -", "6 A WAITING -");
    }

    @Test
    void the_printer_for_everything_is_the_printer_for_both_receipts_and_for_no_label() throws SQLException {
        older(1, "insert into setting (name, value) values ('printer', 'Skranke'), ('demo', 'x')");
        assertThat(all("select name || ' ' || value from setting order by name"))
                .containsExactly("demo x", "printer-intake Skranke", "printer-repair Skranke");
    }

    @Test
    void an_erased_code_stays_erased_and_a_cancelled_receipt_cancelled() throws SQLException {
        older(
                13,
                "insert into unlock (repair, how, sealed, erased_at) values (1, 'NOTED', null, 5), (2, 'NOTED',"
                        + " 'rs1:x', null), (3, 'NONE', null, null)",
                "insert into document (id, repair, kind, language, template_version, model, issued_at)"
                        + " values (7, 1, 'REPAIR_RECEIPT', 'da', 1, '{}', 1)",
                "insert into handover_undone (document, at, by) values (7, 5, 1)");
        assertThat(all("select repair || ' ' || how || ' ' || coalesce(sealed, '-') from unlock order by id"))
                .containsExactly("1 NOTED -", "2 NOTED rs1:x", "3 NONE -");
        assertThat(all("select document || ' ' || at || ' ' || by from document_withdrawn"))
                .containsExactly("7 5 1");
    }

    /// A file as it was before, with these rows in it, brought up.
    private void older(int version, String... rows) throws SQLException {
        file = folder.resolve("shop.db");
        Schema.migrate(file, version);
        try (var connection = DriverManager.getConnection(Link.url(file));
                var statement = connection.createStatement()) {
            for (var row : rows) {
                statement.execute(row);
            }
        }
        Schema.migrate(file, Schema.NEWEST);
    }

    private List<String> all(String question) throws SQLException {
        try (var connection = DriverManager.getConnection(Link.url(file));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
