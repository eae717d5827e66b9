package dk.holdt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.RepairNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that need a shop, tried on the one that the first of them makes.
class DemoShopCommandsTest {

    private static final String FIRST = RepairNumber.of(RepairNumber.FIRST).digits();

    @TempDir
    static Path folder;

    private static Called made;
    private static String demo;

    @BeforeAll
    static void make() {
        made = Called.with(folder, "demo", "--seed", "3", "--at", "2026-11-27T14:30");
        demo = folder.resolve("shop-demo").toString();
    }

    @Test
    void demo_makes_a_shop_and_says_what_is_in_it() {
        assertThat(made.code()).isZero();
        assertThat(made.out())
                .isEqualToIgnoringNewLines("Demo shop in " + demo
                        + ": 250 customers, 60 open repairs, 300 closed. Seed 3, as of 2026-11-27T14:30+01:00.");
    }

    @Test
    void a_shop_is_never_filled_twice() {
        var again = Called.with(folder, "demo");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("There is a shop already", "shop.db", "Nothing was changed");
    }

    @Test
    void due_tells_the_instant_and_the_sentence() {
        var told = due("--hours", "24", "--basis", "working");
        assertThat(told.code()).isZero();
        assertThat(told.out().lines()).hasSize(2).first().isEqualTo("2026-12-02T12:00+01:00");
        assertThat(told.out()).contains("onsdag", "2026", "åbningstiden");
    }

    @Test
    void due_counts_around_the_clock_in_the_language_asked_for() {
        var told =
                due("--hours", "48", "--basis", "clock", "--what", "ready", "--device", "Switch", "--language", "en");
        assertThat(told.out().lines()).first().isEqualTo("2026-11-29T14:30+01:00");
        assertThat(told.out()).contains("Switch", "29 November 2026");
    }

    @Test
    void due_takes_an_instant_with_its_offset() {
        var told = Called.with(
                folder, "due", "--data", demo, "--from", "2026-11-27T13:30:00Z", "--hours", "1", "--basis", "clock");
        assertThat(told.out().lines()).first().isEqualTo("2026-11-27T15:30+01:00");
    }

    @Test
    void due_refuses_what_it_cannot_count() {
        assertThat(due("--hours", "0", "--basis", "clock").code()).isEqualTo(2);
        assertThat(due("--hours", "10000", "--basis", "clock").code()).isEqualTo(2);
        assertThat(due("--hours", "24", "--basis", "days").code()).isEqualTo(2);
        assertThat(due("--hours", "24", "--basis", "clock", "--what", "ready").err())
                .contains("--device");
        assertThat(due("--hours", "24", "--basis", "clock", "--language", "sv").err())
                .contains("en, da or nb");
        assertThat(from("tomorrow").err()).contains("--from", "2026-11-27T14:30");
        assertThat(from("2026-03-29T02:30").code())
                .as("the clocks jump over it")
                .isEqualTo(2);
    }

    @Test
    void receipt_writes_the_newest_one_and_never_over_a_file_unasked() throws IOException {
        var file = folder.resolve("receipt.pdf");
        var written = receipt("--pdf", file.toString());
        assertThat(written.code()).as(written.err()).isZero();
        var repair = Files.readString(file);
        assertThat(receipt("--pdf", file.toString(), "--intake").code()).isEqualTo(1);
        assertThat(file).hasContent(repair);
        assertThat(receipt("--pdf", file.toString(), "--intake", "--force").code())
                .isZero();
        assertThat(Files.readString(file)).isNotEqualTo(repair).isNotBlank();
    }

    @Test
    void receipt_refuses_a_number_that_is_none_and_a_repair_that_is_not_there() {
        var file = folder.resolve("none.pdf");
        var wrong = Called.with(folder, "receipt", "100001", "--data", demo, "--pdf", file.toString());
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("no repair number");
        var unknown = Called.with(
                folder, "receipt", RepairNumber.of(99_999).digits(), "--data", demo, "--pdf", file.toString());
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void receipt_says_so_when_the_file_cannot_be_written() {
        var nowhere = folder.resolve("no-such-folder").resolve("r.pdf").toString();
        var failed = receipt("--pdf", nowhere);
        assertThat(failed.code()).isEqualTo(3);
        assertThat(failed.err()).contains("could not be").contains(nowhere).doesNotContain("\tat ");
    }

    private static Called due(String... more) {
        return Called.with(folder, join(new String[] {"due", "--data", demo, "--from", "2026-11-27T14:30"}, more));
    }

    private static Called from(String typed) {
        return Called.with(folder, "due", "--data", demo, "--from", typed, "--hours", "24", "--basis", "clock");
    }

    private static Called receipt(String... more) {
        return Called.with(folder, join(new String[] {"receipt", FIRST, "--data", demo}, more));
    }

    private static String[] join(String[] first, String[] more) {
        var all = new String[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
