package dk.holdt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.RepairNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsWithoutShopTest {

    private static final String FIRST = RepairNumber.of(RepairNumber.FIRST).digits();

    @TempDir
    Path folder;

    @Test
    void a_command_that_needs_a_shop_makes_none() {
        var told = Called.with(folder, "due", "--from", "2026-11-27T14:30", "--hours", "24", "--basis", "clock");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("There is no shop", "shop.db");
        assertThat(folder.resolve("shop")).doesNotExist();
    }

    @Test
    void due_needs_opening_hours() throws IOException {
        var file = Files.writeString(folder.resolve("empty.csv"), OrdsText.HEADER);
        assertThat(Called.with(folder, "import", "ords", file.toString()).code())
                .isZero();
        var told = Called.with(folder, "due", "--from", "2026-11-27T14:30", "--hours", "24", "--basis", "clock");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("no opening hours");
    }

    @Test
    void a_file_that_is_no_shop_is_left_as_it_is() throws IOException {
        var data = Files.createDirectory(folder.resolve("shop"));
        Files.writeString(
                data.resolve("shop.db"), "a letter to my aunt, and longer than a header has to be: " + "x".repeat(200));
        var told = Called.with(
                folder, "receipt", FIRST, "--pdf", folder.resolve("r.pdf").toString());
        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err()).contains("was not opened", "NOT_A_DATABASE");
    }

    @Test
    void words_that_are_no_command_are_a_mistake_of_the_caller() {
        assertThat(Called.with(folder).code()).isEqualTo(2);
        assertThat(Called.with(folder, "fetch").code()).isEqualTo(2);
        assertThat(Called.with(folder, "import").code()).isEqualTo(2);
        assertThat(Called.with(folder, "import", "ords").code()).isEqualTo(2);
        assertThat(Called.with(folder, "demo", "--seed", "many").code()).isEqualTo(2);
        assertThat(Called.with(folder, "demo", "--at", "soon").err()).contains("--at", "no such moment");
        assertThat(Called.with(folder, "receipt", FIRST).err()).contains("--pdf");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void help_and_version_are_told_without_a_shop() {
        var help = Called.with(folder, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("demo", "due", "receipt", "import", "Ends with:");
        assertThat(Called.with(folder, "--version").out()).startsWith("Holdt ");
        assertThat(Called.with(folder, "import", "ords", "--help").out()).contains("FILE");
    }
}
