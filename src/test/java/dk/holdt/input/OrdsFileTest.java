package dk.holdt.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.NaughtyStrings;
import dk.holdt.domain.repair.PastRepair;
import dk.holdt.domain.repair.PastRepair.Status;
import dk.holdt.usecase.imports.FileRefusal;
import dk.holdt.usecase.imports.PastRepairRow;
import dk.holdt.usecase.imports.PastRepairRow.Read;
import dk.holdt.usecase.imports.PastRepairRow.Reason;
import dk.holdt.usecase.imports.PastRepairRow.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdsFileTest {

    static final String HEADER = "id,data_provider,country,partner_product_category,product_category,"
            + "product_category_id,brand,year_of_manufacture,product_age,repair_status,repair_barrier_if_end_of_life,"
            + "group_identifier,event_date,problem\n";
    private static final String OLD_HEADER =
            HEADER.replace("product_category_id,", "").replace("product_age,", "");

    @TempDir
    private Path folder;

    private final List<PastRepairRow> rows = new ArrayList<>();

    @Test
    void a_record_is_kept_to_the_letter_and_read_beside_it() throws IOException {
        read(HEADER + "x_1, Café Ærø ,DNK,Lyd ~ radio,Hi-Fi separates,13,B&O,1987,\"32,5\",End of life,"
                + "Item too worn out,Rønne,2019-06-05,\"Brummer, »hver\u00A0aften« \"\n");
        var past = onlyOne();
        assertThat(past.source()).isEqualTo("Café Ærø");
        assertThat(past.externalId()).isEqualTo("x_1");
        assertThat(past.country()).isEqualTo("DNK");
        assertThat(past.organiserCategory()).isEqualTo("Lyd ~ radio");
        assertThat(past.category()).isEqualTo("Hi-Fi separates");
        assertThat(past.brand()).contains("B&O");
        assertThat(past.year()).contains(1987);
        assertThat(past.age()).contains(32.5);
        assertThat(past.status()).isEqualTo(Status.END_OF_LIFE);
        assertThat(past.barrier()).contains("Item too worn out");
        assertThat(past.group()).isEqualTo("Rønne");
        assertThat(past.date()).contains(LocalDate.of(2019, 6, 5));
        assertThat(past.problem()).isEqualTo("Brummer, »hver\u00A0aften« ");
        assertThat(past.searchText()).isEqualTo("b&o hi-fi separates lyd ~ radio brummer, »hver aften«");
    }

    @Test
    void the_older_schema_lacks_two_columns_and_their_order_is_free() throws IOException {
        read(OLD_HEADER + record("1", "motor of snaren").replace(",7,B", ",B").replace(",2,Fixed", ",Fixed"));
        assertThat(onlyOne().problem()).isEqualTo("motor of snaren");
        assertThat(onlyOne().age()).isEmpty();
        rows.clear();
        read("PROBLEM, id ,extra,event_date,group_identifier,repair_barrier_if_end_of_life,repair_status,"
                + "year_of_manufacture,brand,product_category,partner_product_category,country,data_provider\n"
                + "lyser ikke,9,zzz,2020-01-02,g,,Fixed,2001,b,c,d,NOR,org\n");
        assertThat(onlyOne().problem()).isEqualTo("lyser ikke");
        assertThat(onlyOne().externalId()).isEqualTo("9");
        assertThat(onlyOne().year()).contains(2001);
    }

    @Test
    void quotes_commas_and_line_breaks_inside_quotes_belong_to_the_text() throws IOException {
        read(HEADER
                + record("1", "\"a,b\"")
                + record("2", "\"say \"\"hi\"\"\"")
                + record("3", "\"one\ntwo\r\nthree\"")
                + record("4", "\"{\"\"type\"\": \"\"Point\"\"}\"")
                + record("5", "\"\"")
                + record("6", "5\" screen")
                + record("7", "ʤ"));
        assertThat(problems())
                .containsExactly(
                        "a,b", "say \"hi\"", "one\ntwo\r\nthree", "{\"type\": \"Point\"}", "", "5\" screen", "ʤ");
        assertThat(rows).extracting(PastRepairRow::line).containsExactly(2L, 3L, 4L, 7L, 8L, 9L, 10L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_kind_of_line_end_is_read_and_empty_lines_are_no_records(String lineEnd) throws IOException {
        var text = "\uFEFF" + HEADER + record("1", "a") + "\n\n" + record("2", "b")
                + record("3", "c").strip();
        read(text.replace("\n", lineEnd));
        assertThat(problems()).containsExactly("a", "b", "c");
        assertThat(rows).extracting(PastRepairRow::line).containsExactly(2L, 5L, 6L);
    }

    @Test
    void bytes_that_are_no_utf8_are_reported_with_their_line_and_cost_one_record() throws IOException {
        var bytes = (HEADER + record("1", "a") + record("2", "\"first\nl\u00F8ser\"") + record("3", "c"))
                .getBytes(ISO_8859_1);
        assertThat(readBytes(bytes)).isEmpty();
        assertThat(rows.get(1)).isEqualTo(new Refused(4, Reason.NOT_UTF8));
        assertThat(problems()).containsExactly("a", "c");
    }

    @Test
    void a_nul_is_reported_with_its_line_and_costs_one_record() throws IOException {
        read(HEADER + record("1", "a\0b") + record("2", "c"));
        assertThat(rows.getFirst()).isEqualTo(new Refused(2, Reason.NUL));
        assertThat(problems()).containsExactly("c");
        rows.clear();
        read(HEADER + record("1", "\"first\n\0third\"") + record("2", "\"first\r\nsecond \0\""));
        assertThat(refusals()).containsExactly(new Refused(3, Reason.NUL), new Refused(5, Reason.NUL));
    }

    @Test
    void a_quote_that_is_never_closed_costs_its_line_and_no_other() throws IOException {
        read(HEADER
                + record("1", "a")
                + record("2", "\"never closed")
                + record("3", "c")
                + record("4", "\"d\"")
                + record("5", "\"again"));
        assertThat(problems()).containsExactly("a", "c", "d");
        assertThat(refusals())
                .containsExactly(new Refused(3, Reason.BROKEN_QUOTES), new Refused(6, Reason.BROKEN_QUOTES));
    }

    @Test
    void a_quote_that_closes_only_after_a_thousand_lines_was_never_meant_to() throws IOException {
        var many = new StringBuilder(HEADER).append(record("0", "\"never closed"));
        for (int i = 1; i <= 1_500; i++) {
            many.append(record(String.valueOf(i), "text " + i));
        }
        read(many.append(record("1501", "screen of 5\"")).toString());
        assertThat(refusals()).containsExactly(new Refused(2, Reason.BROKEN_QUOTES));
        assertThat(problems()).hasSize(1_501).startsWith("text 1").endsWith("text 1500", "screen of 5\"");
    }

    @Test
    void a_text_of_many_lines_is_one_record() throws IOException {
        read(HEADER + record("1", "\"" + "line\n".repeat(900) + "\"") + record("2", "b"));
        assertThat(problems()).containsExactly("line\n".repeat(900), "b");
        assertThat(rows.getLast().line()).isEqualTo(903);
    }

    @Test
    void text_after_a_closing_quote_costs_its_line_and_no_other() throws IOException {
        read(HEADER + record("1", "\"he said \"hello\" to me\"") + record("2", "b"));
        assertThat(refusals()).containsExactly(new Refused(2, Reason.BROKEN_QUOTES));
        assertThat(problems()).containsExactly("b");
    }

    @Test
    void too_few_or_too_many_fields_no_id_no_source_and_a_second_header_are_reported() throws IOException {
        read(HEADER + "1,org\n" + record("2", "b,c") + record(" ", "d")
                + record("4", "e").replace("org", "") + HEADER + record("6", "f"));
        assertThat(refusals())
                .containsExactly(
                        new Refused(2, Reason.OTHER_NUMBER_OF_FIELDS),
                        new Refused(3, Reason.OTHER_NUMBER_OF_FIELDS),
                        new Refused(4, Reason.NO_ID),
                        new Refused(5, Reason.NO_SOURCE),
                        new Refused(6, Reason.COLUMN_NAMES_AGAIN));
        assertThat(problems()).containsExactly("f");
    }

    @Test
    void a_field_may_be_long_but_not_endless() throws IOException {
        read(HEADER
                + record("1", "x".repeat(65_536))
                + record("2", "x".repeat(65_537))
                + record("3", "x".repeat(3_000_000))
                + record("4", "b"));
        assertThat(refusals())
                .containsExactly(new Refused(3, Reason.FIELD_TOO_LONG), new Refused(4, Reason.RECORD_TOO_LONG));
        assertThat(problems()).hasSize(2).endsWith("b");
    }

    @Test
    void every_awkward_text_that_utf8_can_carry_comes_back_to_the_letter() throws IOException {
        var texts = NaughtyStrings.all()
                .filter(text -> UTF_8.newEncoder().canEncode(text) && text.indexOf('\0') < 0 && text.length() < 60_000)
                .filter(text -> text.lines().count() < 900)
                .toList();
        var file = new StringBuilder(HEADER);
        for (int i = 0; i < texts.size(); i++) {
            file.append(record(String.valueOf(i), "\"" + texts.get(i).replace("\"", "\"\"") + "\""));
        }
        read(file.toString());
        assertThat(problems()).isEqualTo(texts).hasSizeGreaterThan(150);
    }

    @Test
    void awkward_texts_as_lines_of_their_own_spoil_nothing_but_themselves() throws IOException {
        for (var text : NaughtyStrings.all().toList()) {
            rows.clear();
            read(HEADER + record("1", "a") + text + "\n" + record("2", "b"));
            assertThat(problems()).as(text).containsExactly("a", "b");
        }
    }

    @Test
    void a_file_that_cannot_be_one_is_refused_in_words() throws IOException {
        assertThat(read("")).contains(new FileRefusal.Empty());
        assertThat(read("\n\n")).contains(new FileRefusal.Empty());
        assertThat(read(HEADER.replace("problem", "text").replace("brand,", "") + record("1", "a")))
                .contains(new FileRefusal.MissingColumns(List.of("brand", "problem")));
        assertThat(read(HEADER.replace("product_age", "Brand") + record("1", "a")))
                .contains(new FileRefusal.DoubledColumns(List.of("brand")));
        assertThat(readBytes(HEADER.getBytes(UTF_16))).contains(new FileRefusal.NotText());
        assertThat(reader().read(folder.resolve("nowhere.csv"), rows::add)).contains(new FileRefusal.NotThere());
        assertThat(reader().read(folder, rows::add)).contains(new FileRefusal.NotThere());
        assertThat(rows).isEmpty();
    }

    /// One line of the file, with that id and that problem as written between the commas.
    static String record(String id, String problem) {
        return id + ",org,NOR,group ~ item,Lamp,7,Brand,2010,2,Fixed,,place,2020-05-06," + problem + "\n";
    }

    private Optional<FileRefusal> read(String text) throws IOException {
        return readBytes(text.getBytes(UTF_8));
    }

    private Optional<FileRefusal> readBytes(byte[] bytes) throws IOException {
        return reader().read(Files.write(folder.resolve("ords.csv"), bytes), rows::add);
    }

    private static OrdsFile reader() {
        return new OrdsFile(new Folding());
    }

    private PastRepair onlyOne() {
        assertThat(rows).hasSize(1);
        return ((Read) rows.getFirst()).repair();
    }

    private List<String> problems() {
        return rows.stream()
                .filter(Read.class::isInstance)
                .map(row -> ((Read) row).repair().problem())
                .toList();
    }

    private List<Refused> refusals() {
        return rows.stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .toList();
    }
}
