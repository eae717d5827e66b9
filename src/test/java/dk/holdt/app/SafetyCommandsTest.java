package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.cli.HoldtCommand;
import dk.holdt.domain.language.Language;
import dk.holdt.store.ShopLock;
import dk.holdt.usecase.doctor.Examined.Place;
import dk.holdt.words.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `backup`, `restore` and `doctor`, called as they are called.
class SafetyCommandsTest {

    private static final Messages DANISH = new Messages(Language.DA);

    @TempDir
    private Path outer;

    private Path data;
    private String out;
    private String err;

    private void shop() {
        data = outer.resolve("shop");
        new ShopInWindow(data, "2026-11-27T14:30").setUp(Language.DA);
    }

    private int holdt(String... words) {
        var said = new StringWriter();
        var complained = new StringWriter();
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        int code = HoldtCommand.run(
                new ShopDoor(data, () -> Instant.parse("2026-11-27T13:30:00Z"), new StringReader("")),
                new PrintWriter(said, true),
                new PrintWriter(complained, true),
                all.toArray(String[]::new));
        out = said.toString();
        err = complained.toString();
        return code;
    }

    @Test
    void a_copy_is_made_listed_tried_and_put_in_place() {
        shop();
        assertThat(holdt("backup")).isZero();
        assertThat(out).startsWith("Copied and checked: ").contains("as of 2026-11-27T13:30:00Z, 0 repairs");
        assertThat(holdt("backup", "--list")).isZero();
        assertThat(out.lines()).hasSize(1);
        assertThat(holdt("restore", "--newest", "--drill")).isZero();
        assertThat(out).startsWith("The copy can be restored: ");
        assertThat(holdt("restore", "--newest")).isZero();
        assertThat(out).contains("It held no newer repair.");
        assertThat(data).isDirectoryContaining("glob:**/replaced-2026-11-27T133000Z");
    }

    @Test
    void a_copy_goes_where_it_is_sent_and_the_key_file_stays_at_home() throws IOException {
        shop();
        Files.writeString(data.resolve("vault.key"), "secret");
        var stick = outer.resolve("stick");
        assertThat(holdt("backup", "--to", stick.toString())).isZero();
        assertThat(stick).isDirectoryContaining("glob:**/*.db").isDirectoryNotContaining("glob:**/*key*");
    }

    @Test
    void with_a_window_open_a_copy_is_made_and_nothing_is_restored() {
        shop();
        try (var lock = ((ShopLock.Answer.Held) ShopLock.take(data)).lock()) {
            assertThat(lock).isNotNull();
            assertThat(holdt("backup")).isZero();
            assertThat(holdt("restore", "--newest")).isOne();
            assertThat(err).contains("Close its window first");
        }
    }

    @Test
    void without_a_copy_or_with_a_wrong_file_nothing_is_changed() throws IOException {
        shop();
        assertThat(holdt("restore", "--newest")).isOne();
        assertThat(err).contains("There is no verified copy");
        var letter = Files.writeString(outer.resolve("letter.txt"), "Dear customer ".repeat(50));
        assertThat(holdt("restore", letter.toString())).isOne();
        assertThat(err).contains("not a shop’s file");
        assertThat(holdt("restore", outer.resolve("gone.db").toString())).isEqualTo(3);
        assertThat(holdt("restore")).isEqualTo(2);
    }

    @Test
    void the_doctor_finds_nothing_wrong_with_a_copied_shop_and_changes_nothing() throws IOException {
        shop();
        holdt("backup");
        var before = Files.readAllBytes(data.resolve("shop.db"));
        assertThat(holdt("doctor")).isZero();
        assertThat(out.lines())
                .noneMatch(line -> line.startsWith("!"))
                .contains("  " + DANISH.text("doctor.file.fine"));
        assertThat(Files.readAllBytes(data.resolve("shop.db"))).isEqualTo(before);
    }

    @Test
    void the_doctor_says_what_is_wrong_in_the_language_of_the_shop() throws IOException {
        shop();
        if (data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(holdt("doctor")).isOne();
        assertThat(out.lines())
                .contains("! " + DANISH.text("doctor.copies.none"), "! " + DANISH.text("doctor.private.wrong"));
    }

    @Test
    void the_doctor_tells_a_damaged_shop_an_empty_one_and_none() throws IOException {
        shop();
        try (var poked = new RandomAccessFile(data.resolve("shop.db").toFile(), "rw")) {
            poked.seek(3 * 4096);
            poked.writeBytes("#".repeat(4096));
        }
        assertThat(holdt("doctor", "--language", "en")).isOne();
        assertThat(out.lines())
                .contains("! " + new Messages(Language.EN).text("db.damaged"))
                .as("no command makes a copy of this one")
                .contains("! " + new Messages(Language.EN).text("doctor.copies.nothing"));
        Files.write(data.resolve("shop.db"), new byte[0]);
        assertThat(holdt("doctor", "--language", "nb")).isOne();
        assertThat(out).contains("! " + new Messages(Language.NB).text("db.empty"));
        Files.delete(data.resolve("shop.db"));
        assertThat(holdt("doctor", "--language", "da")).isOne();
        data = outer.resolve("nowhere");
        assertThat(holdt("doctor", "--language", "da")).isOne();
        assertThat(out)
                .contains("! "
                        + DANISH.text(
                                "doctor.file.missing", data.resolve("shop.db").toString()))
                .as("who can read a folder that is not there")
                .doesNotContain(DANISH.text("doctor.private.fine"), DANISH.text("doctor.private.wrong"));
        assertThat(holdt("backup")).isEqualTo(3);
        assertThat(data).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "/srv/shop, nfs4, NETWORK",
        "/mnt/shop, cifs, NETWORK",
        "/mnt/shop, fuse.sshfs, NETWORK",
        "/home/mia/OneDrive - Shop/holdt, ext4, CLOUD",
        "/home/mia/Dropbox/holdt, ext4, CLOUD",
        "/home/mia/.local/share/holdt, ext4, HERE",
        "/home/mia/.local/share/holdt, overlay, HERE"
    })
    void a_folder_on_the_network_or_copied_about_is_told_from_one_of_this_computer(
            Path folder, String type, Place place) {
        assertThat(DataPlace.of(folder, type)).isEqualTo(place);
    }
}
