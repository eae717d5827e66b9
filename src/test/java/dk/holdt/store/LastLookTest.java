package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.holdt.store.DatabaseRefused.Reason;
import dk.holdt.usecase.StoreFailure;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the whole file is looked through, shown by damage that nothing else would find: one that leaves the file's time
/// and length as they were.
class LastLookTest {

    private static final Instant NOON = Instant.parse("2026-11-27T11:00:00Z");
    private static final Instant SOON = NOON.plus(Duration.ofHours(23));

    @TempDir
    private Path folder;

    private Path file;
    private Path note;
    private int unread;

    @BeforeEach
    void a_shop_closed_at_noon() {
        file = folder.resolve(ShopFile.NAME);
        note = folder.resolve(LastLook.NAME);
        try (var shop = new TestShop(folder)) {
            unread = shop.database.read(
                    handle -> handle.createQuery("select rootpage from sqlite_schema where name = 'past_repair'")
                            .mapTo(Integer.class)
                            .one());
        }
        open(NOON);
    }

    private void open(Instant at) {
        Database.open(folder, at).close();
    }

    private Reason refused(Instant at) {
        return catchThrowableOfType(DatabaseRefused.class, () -> open(at)).reason();
    }

    private void rot() throws IOException {
        var time = Files.getLastModifiedTime(file);
        damage();
        Files.setLastModifiedTime(file, time);
    }

    /// A page that nobody asks for at opening.
    private void damage() throws IOException {
        try (var poked = new RandomAccessFile(file.toFile(), "rw")) {
            poked.seek((unread - 1) * 4096L);
            poked.writeBytes("#".repeat(4096));
        }
    }

    @Test
    void a_shop_that_was_closed_properly_is_not_looked_through_again_for_a_day() throws IOException {
        rot();
        open(SOON);
        assertThat(refused(NOON.plus(LastLook.GOOD_FOR)))
                .as("being opened meanwhile does not make the look younger")
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void what_was_found_damaged_is_found_so_again() throws IOException {
        damage();
        assertThat(refused(SOON)).isEqualTo(Reason.DAMAGED);
        assertThat(refused(SOON)).isEqualTo(Reason.DAMAGED);
        assertThat(note).doesNotExist();
    }

    @Test
    void a_file_that_somebody_touched_is_looked_through() throws IOException {
        rot();
        Files.setLastModifiedTime(file, FileTime.from(NOON.plusSeconds(1)));
        assertThat(refused(SOON)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_clock_that_was_set_back_makes_no_look_good_for_longer() throws IOException {
        rot();
        assertThat(refused(NOON.minusSeconds(1))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_shop_that_nobody_closed_is_looked_through() throws IOException {
        var crashed = folder.resolve("crashed");
        Files.createDirectory(crashed);
        try (var _ = Database.open(folder, SOON)) {
            assertThat(note).doesNotExist();
            Files.copy(file, crashed.resolve(ShopFile.NAME), StandardCopyOption.COPY_ATTRIBUTES);
        }
        assertThat(LastLook.take(crashed.resolve(ShopFile.NAME), SOON)).isEmpty();
    }

    @Test
    void a_log_that_was_left_makes_the_note_worth_nothing() throws IOException {
        Files.writeString(folder.resolve(ShopFile.NAME + "-wal"), "the last repairs");
        assertThat(LastLook.take(file, SOON)).isEmpty();
    }

    @Test
    void a_torn_note_only_makes_a_longer_start() throws IOException {
        for (var torn : new String[] {"", "2026", NOON.toString(), "yesterday 4096 noon"}) {
            Files.writeString(note, torn);
            open(SOON);
            assertThat(note).content().startsWith(SOON.toString());
        }
    }

    @Test
    void a_page_that_could_not_be_read_while_the_shop_was_open_is_looked_for_at_the_next_start() throws IOException {
        var database = Database.open(folder, SOON);
        catchThrowableOfType(
                RuntimeException.class,
                () -> database.read(handle -> {
                    throw new StoreFailure(StoreFailure.Kind.DAMAGED, "a page", null);
                }));
        database.close();
        assertThat(note).doesNotExist();
    }
}
