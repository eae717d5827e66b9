package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.store.Restore.Step;
import dk.holdt.usecase.backup.CopyFailure;
import dk.holdt.usecase.backup.CopyFailure.Kind;
import dk.holdt.usecase.backup.Restored;
import dk.holdt.usecase.backup.ShopCopy;
import dk.holdt.usecase.draft.LastExit;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A shop of three repairs, one of which its copy has.
class RestoreTest {

    private static final Instant NOON = Instant.parse("2026-11-27T11:00:00Z");

    @TempDir
    private Path outer;

    private Path data;
    private ShopCopy copy;

    /// A program killed at a step.
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    @BeforeEach
    void aCopyOfOneRepairAndAShopOfThree() {
        data = outer.resolve("data");
        try (var shop = new TestShop(data)) {
            shop.aRepair();
        }
        copy = new Copies(data.resolve("backups")).make(data, NOON);
        try (var shop = TestShop.again(data)) {
            shop.aRepair();
            shop.aRepair();
        }
    }

    @Test
    void the_copy_is_in_place_and_what_was_there_lies_beside_it_whole() {
        var restored = restore(copy.file());
        assertThat(numbers(data)).hasSize(1);
        assertThat(numbers(restored.replaced())).hasSize(3);
        assertThat(restored.copy()).isEqualTo(copy);
        assertThat(restored.newer()).containsExactly(RepairNumber.of(10_001), RepairNumber.of(10_002));
        assertThat(data)
                .isDirectoryNotContaining("glob:**/shop.coming*")
                .isDirectoryNotContaining("glob:**/shop.restoring*");
    }

    @Test
    void a_number_that_stands_on_paper_is_not_given_again() {
        restore(copy.file());
        try (var shop = TestShop.again(data)) {
            assertThat(shop.aRepair().repair().number()).isEqualTo(RepairNumber.of(10_003));
            assertThat(new LostRepairs(shop.database).missing()).isEmpty();
        }
    }

    @Test
    void a_copy_made_with_the_window_open_does_not_tell_of_a_program_that_closed_by_itself() {
        ShopCopy whileOpen;
        try (var shop = TestShop.again(data)) {
            assertThat(lastExit(shop).wasCrash()).isFalse();
            whileOpen = new Copies(data.resolve("backups")).make(data, NOON.plusSeconds(60));
        }
        restore(whileOpen.file());
        try (var shop = TestShop.again(data)) {
            assertThat(lastExit(shop).wasCrash()).isFalse();
        }
    }

    private static LastExit lastExit(TestShop shop) {
        return new LastExit(shop.database, shop.book);
    }

    @Test
    void the_log_of_before_goes_with_its_file() throws IOException {
        Files.writeString(data.resolve("shop.db-wal"), "a stale log");
        Files.writeString(data.resolve("shop.db-shm"), "and its index");
        var restored = restore(copy.file());
        assertThat(restored.replaced()).isDirectoryContaining("glob:**/shop.db-wal");
        assertThat(numbers(data)).hasSize(1);
    }

    @Test
    void a_shop_that_cannot_be_read_is_replaced_and_the_witness_names_what_is_gone() throws IOException {
        Files.write(data.resolve("shop.db"), new byte[0]);
        var restored = restore(copy.file());
        assertThat(restored.newer()).containsExactly(RepairNumber.of(10_001), RepairNumber.of(10_002));
        assertThat(restored.replaced().resolve("shop.db")).isEmptyFile();
    }

    @Test
    void a_lost_shop_is_brought_back() throws IOException {
        Files.delete(data.resolve("shop.db"));
        restore(copy.file());
        assertThat(numbers(data)).hasSize(1);
    }

    @Test
    void a_damaged_copy_changes_nothing() throws IOException {
        try (var cut = new RandomAccessFile(copy.file().toFile(), "rw")) {
            cut.setLength(cut.length() - 4096);
        }
        var failure = catchThrowableOfType(CopyFailure.class, () -> restore(copy.file()));
        assertThat(failure.kind()).isEqualTo(Kind.NOT_SOUND);
        assertThat(numbers(data)).hasSize(3);
        assertThat(data).isDirectoryNotContaining("glob:**/replaced-*");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void killed_after_any_step_the_next_start_finds_the_old_shop_or_the_new_one(Step step) {
        try (var lock = lock()) {
            var dying = new Restore(data, lock, reached -> {
                if (reached == step) {
                    throw new Killed();
                }
            });
            assertThatThrownBy(() -> dying.from(copy.file(), NOON)).isInstanceOf(Killed.class);
        }
        if (step != Step.COPIED) {
            assertThatThrownBy(() -> Database.open(data)).isInstanceOf(DatabaseRefused.class);
            assertThatThrownBy(() -> Database.openOrCreate(data, TestShop.MONDAY))
                    .isInstanceOf(DatabaseRefused.class);
        }
        try (var lock = lock()) {
            Restore.finish(data, lock);
        }
        assertThat(numbers(data)).hasSize(step == Step.COPIED ? 3 : 1);
        assertThat(data)
                .isDirectoryNotContaining("glob:**/shop.coming*")
                .isDirectoryNotContaining("glob:**/shop.restoring*");
        if (step != Step.COPIED) {
            assertThat(numbers(data.resolve("replaced-2026-11-27T110000Z"))).hasSize(3);
        }
    }

    @Test
    void a_drill_leaves_the_shop_as_it_is_and_nothing_behind() {
        assertThat(Drill.of(data, copy.file(), NOON).repairs()).isOne();
        assertThat(numbers(data)).hasSize(3);
        assertThat(data).isDirectoryNotContaining("glob:**/drill-*");
    }

    private Restored restore(Path file) {
        try (var lock = lock()) {
            return new Restore(data, lock).from(file, NOON);
        }
    }

    private ShopLock lock() {
        return ((ShopLock.Answer.Held) ShopLock.take(data)).lock();
    }

    private static List<String> numbers(Path folder) {
        try (var database = Database.open(folder)) {
            return database.read(handle -> handle.createQuery("select number from repair")
                    .mapTo(String.class)
                    .list());
        }
    }
}
