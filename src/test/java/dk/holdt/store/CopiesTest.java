package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.holdt.usecase.backup.CopyFailure;
import dk.holdt.usecase.backup.CopyFailure.Kind;
import dk.holdt.usecase.backup.CopyPlace.No;
import dk.holdt.usecase.backup.ShopCopy;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Copies on real files: only what was read back and found sound counts as one.
class CopiesTest {

    private static final Instant NOON = Instant.parse("2026-11-27T11:00:00Z");

    @TempDir
    private Path outer;

    private Path data;
    private Copies copies;

    private void shopWithARepair() {
        data = outer.resolve("data");
        copies = new Copies(outer.resolve("copies"));
        try (var shop = new TestShop(data)) {
            shop.aRepair();
        }
    }

    @Test
    void a_copy_holds_what_the_shop_holds_and_says_so() {
        shopWithARepair();
        var copy = copies.make(data, NOON);
        assertThat(copy.repairs()).isOne();
        assertThat(copy.lastRepair()).map(Object::toString).hasValueSatisfying(digits -> assertThat(digits)
                .startsWith("10000"));
        assertThat(copy.schema()).isEqualTo(Schema.NEWEST);
        assertThat(copies.all()).containsExactly(copy);
        assertThat(CopyCheck.of(copy.file()).repairs()).isOne();
    }

    @Test
    void nothing_is_made_for_a_copy_of_a_shop_that_is_not_there() {
        copies = new Copies(outer.resolve("nowhere").resolve("backups"));
        assertThat(catchThrowableOfType(CopyFailure.class, () -> copies.make(outer.resolve("nowhere"), NOON))
                        .kind())
                .isEqualTo(Kind.UNREACHABLE);
        assertThat(outer).isEmptyDirectory();
    }

    @Test
    void a_copy_is_for_its_users_eyes_only_and_nothing_unfinished_is_left() throws IOException {
        shopWithARepair();
        var copy = copies.make(data, NOON);
        assertThat(copies.folder()).isDirectoryNotContaining("glob:**/.tmp*");
        if (copy.file().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.file())))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copies.folder())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void copies_are_made_while_the_counter_writes_and_each_is_whole() throws InterruptedException {
        data = outer.resolve("data");
        copies = new Copies(outer.resolve("copies"));
        try (var shop = new TestShop(data)) {
            var customer = shop.customer("Åge Sørensen", "20 12 34 56");
            var device = shop.device(customer, "ThinkPad T14");
            var enough = new AtomicBoolean();
            var counter = Thread.ofPlatform().start(() -> {
                while (!enough.get()) {
                    shop.repair(customer, device, TestShop.MONDAY, "Larmer");
                }
            });
            long before = 0;
            for (int i = 0; i < 5; i++) {
                var copy = copies.make(data, NOON.plusSeconds(i));
                assertThat(copy.repairs()).isGreaterThanOrEqualTo(before);
                before = copy.repairs();
            }
            enough.set(true);
            counter.join();
            assertThat(copies.make(data, NOON.plusSeconds(60)).repairs())
                    .isPositive()
                    .isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void two_copies_of_one_second_do_not_write_over_each_other() {
        shopWithARepair();
        assertThat(copies.make(data, NOON).file())
                .isNotEqualTo(copies.make(data, NOON).file());
        assertThat(copies.all()).hasSize(2);
    }

    @Test
    void a_damaged_shop_gives_no_copy_and_leaves_the_old_ones() throws IOException {
        shopWithARepair();
        var good = copies.make(data, NOON);
        overwrite(data.resolve("shop.db"), 4096, "#".repeat(4096));
        assertThat(kindOf(() -> copies.make(data, NOON.plusSeconds(9)))).isEqualTo(Kind.NOT_SOUND);
        assertThat(copies.all()).containsExactly(good);
        assertThat(copies.folder()).isDirectoryNotContaining("glob:**/.tmp*");
    }

    @Test
    void a_file_nobody_verified_is_no_copy() throws IOException {
        shopWithARepair();
        var copy = copies.make(data, NOON);
        Files.copy(copy.file(), copies.folder().resolve("holdt-by-hand.db"));
        assertThat(copies.all()).containsExactly(copy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create trigger planted after insert on repair begin delete from entry_words; end",
                "create view planted as select * from customer",
                "create table planted (words text)",
                "drop trigger promise_no_delete"
            })
    void a_copy_in_which_something_was_planted_or_taken_away_is_refused(String sql) throws SQLException {
        shopWithARepair();
        var copy = copies.make(data, NOON);
        send(copy.file(), sql);
        assertThat(kindOf(() -> CopyCheck.of(copy.file()))).isEqualTo(Kind.TAMPERED);
    }

    @Test
    void a_copy_that_was_changed_by_a_single_byte_is_refused() throws IOException {
        shopWithARepair();
        var copy = copies.make(data, NOON);
        overwrite(copy.file(), copy.bytes() - 1, "x");
        assertThat(kindOf(() -> copies.requireSound(copy))).isEqualTo(Kind.NOT_SOUND);
    }

    @Test
    void a_copy_of_a_newer_program_is_told_apart() throws SQLException {
        shopWithARepair();
        var copy = copies.make(data, NOON);
        send(copy.file(), "pragma user_version = " + (Schema.NEWEST + 1));
        assertThat(kindOf(() -> CopyCheck.of(copy.file()))).isEqualTo(Kind.NEWER);
    }

    @Test
    void the_file_of_another_program_is_no_copy() throws IOException, SQLException {
        var other = outer.resolve("bookmarks.db");
        send(other, "create table bookmarks (url text)");
        assertThat(kindOf(() -> CopyCheck.of(other))).isEqualTo(Kind.FOREIGN);
        Files.write(other, new byte[20_000]);
        assertThat(kindOf(() -> CopyCheck.of(other))).isEqualTo(Kind.FOREIGN);
        Files.write(other, new byte[0]);
        assertThat(kindOf(() -> CopyCheck.of(other))).isEqualTo(Kind.NOT_SOUND);
    }

    @Test
    void tidying_takes_what_aged_out_and_what_was_cut_short() throws IOException {
        shopWithARepair();
        for (int i = 0; i < 5; i++) {
            copies.make(data, NOON.plus(Duration.ofMinutes(i)));
        }
        Files.writeString(copies.folder().resolve(".tmp-of-a-crash"), "half a copy");
        copies.tidy(TestShop.ZONE);
        copies.sweep();
        assertThat(copies.all())
                .extracting(ShopCopy::at)
                .containsExactly(
                        NOON.plus(Duration.ofMinutes(4)),
                        NOON.plus(Duration.ofMinutes(3)),
                        NOON.plus(Duration.ofMinutes(2)));
        assertThat(copies.folder()).isDirectoryNotContaining("glob:**/.tmp*");
        try (var files = Files.list(copies.folder())) {
            assertThat(files).hasSize(6);
        }
    }

    @Test
    void older_data_is_brought_up_only_after_a_verified_copy() throws IOException {
        data = outer.resolve("data");
        Files.createDirectory(data);
        Schema.migrate(data.resolve("shop.db"), 1);
        Database.open(data).close();
        assertThat(Header.read(data.resolve("shop.db")).userVersion()).isEqualTo(Schema.NEWEST);
        if (Schema.NEWEST > 1) {
            assertThat(CopyFolder.of(data).copies().all())
                    .extracting(ShopCopy::schema)
                    .containsExactly(1);
        }
    }

    @Test
    void without_a_verified_copy_older_data_is_left_as_it_is() throws IOException, SQLException {
        data = outer.resolve("data");
        Files.createDirectory(data);
        var file = data.resolve("shop.db");
        Schema.migrate(file, 1);
        send(file, "create view planted as select 1");
        var refused = catchThrowableOfType(
                DatabaseRefused.class,
                () -> Upgrade.run(data, CopyFolder.of(data).copies()));
        assertThat(refused.reason()).isEqualTo(DatabaseRefused.Reason.NOT_UPGRADED);
        assertThat(Header.read(file).userVersion()).isOne();
    }

    @Test
    void copies_go_to_the_chosen_folder_and_to_the_usual_one_while_it_is_away() throws IOException {
        shopWithARepair();
        var stick = Files.createDirectory(outer.resolve("stick"));
        CopyFolder.choose(data, Optional.of(stick));
        assertThat(CopyFolder.of(data).copies().folder()).isEqualTo(stick);
        Files.delete(stick);
        assertThat(CopyFolder.of(data).misses()).isTrue();
        assertThat(CopyFolder.of(data).copies().folder()).isEqualTo(data.resolve("backups"));
    }

    @Test
    void copies_are_refused_a_place_where_they_would_be_of_no_use() throws IOException {
        shopWithARepair();
        var place = new ChosenCopies(data);
        var stick = Files.createDirectory(outer.resolve("another"));
        assertThat(place.refusal(stick.toString())).isEmpty();
        assertThat(stick).as("the try has left nothing behind").isEmptyDirectory();
        assertThat(place.refusal(data.toString())).contains(No.WITH_THE_SHOP);
        assertThat(place.refusal(stick.resolve("../data/logs/..").toString()))
                .as("by whatever way it is named")
                .isNotEmpty();
        assertThat(place.refusal("stick")).as("nobody knows where that is").contains(No.NO_SUCH_FOLDER);
        assertThat(place.refusal(data.resolve("shop.db").toString())).contains(No.NO_SUCH_FOLDER);
        assertThat(place.refusal("\0")).contains(No.NO_SUCH_FOLDER);
        var nobodys = Path.of("/proc/self/net");
        if (Files.isDirectory(nobodys)) {
            assertThat(place.refusal(nobodys.toString())).contains(No.NOT_WRITABLE);
        }
        place.choose(Optional.of(stick));
        place.choose(Optional.empty());
        assertThat(place.chosen()).isEmpty();
        assertThat(CopyFolder.of(data).copies().folder()).isEqualTo(data.resolve("backups"));
    }

    private static Kind kindOf(Runnable act) {
        var failure = catchThrowableOfType(CopyFailure.class, act::run);
        assertThat(failure).isNotNull();
        return failure.kind();
    }

    private static void overwrite(Path file, long at, String words) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(at);
            open.writeBytes(words);
        }
    }

    private static void send(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(Link.url(file));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
