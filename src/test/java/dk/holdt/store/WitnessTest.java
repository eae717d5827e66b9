package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.backup.MissingRepairs;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Logs that are cut, damaged or lost: the file alone looks sound, and only the witness knows better.
class WitnessTest {

    @TempDir
    private Path outer;

    private Path data;

    /// As a crash leaves it: one repair in the file, three more only in the log beside it.
    private void crashed() throws IOException {
        var running = outer.resolve("running");
        data = outer.resolve("crashed");
        Files.createDirectory(data);
        try (var shop = new TestShop(running)) {
            shop.aRepair();
        }
        try (var shop = TestShop.again(running)) {
            for (int i = 0; i < 3; i++) {
                shop.aRepair();
            }
            for (var name : new String[] {"shop.db", "shop.db-wal", Witness.NAME}) {
                Files.copy(running.resolve(name), data.resolve(name));
            }
        }
    }

    @Test
    void after_a_crash_with_its_log_nothing_is_missing() throws IOException {
        crashed();
        assertThat(repairs()).isEqualTo(4);
        assertThat(missing()).isEmpty();
    }

    @Test
    void a_lost_log_is_told_by_the_numbers_it_held() throws IOException {
        crashed();
        Files.delete(data.resolve("shop.db-wal"));
        assertThat(repairs()).isOne();
        assertThat(missing()).isEqualTo(range(10_001, 10_003));
    }

    @Test
    void a_log_cut_short_is_told_by_the_numbers_that_are_gone() throws IOException {
        crashed();
        try (var cut = new RandomAccessFile(data.resolve("shop.db-wal").toFile(), "rw")) {
            cut.setLength(cut.length() * 2 / 3);
        }
        assertThat(missing().orElseThrow().last()).isEqualTo(RepairNumber.of(10_003));
    }

    @Test
    void a_log_with_a_flipped_bit_is_told_too() throws IOException {
        crashed();
        try (var poked = new RandomAccessFile(data.resolve("shop.db-wal").toFile(), "rw")) {
            poked.seek(poked.length() / 4);
            int was = poked.read();
            poked.seek(poked.length() / 4);
            poked.write(was ^ 1);
        }
        assertThat(missing().orElseThrow().last()).isEqualTo(RepairNumber.of(10_003));
    }

    @Test
    void it_is_said_until_somebody_has_seen_it_and_the_numbers_are_not_given_again() throws IOException {
        crashed();
        Files.delete(data.resolve("shop.db-wal"));
        assertThat(missing()).isPresent();
        assertThat(missing()).isEqualTo(range(10_001, 10_003));
        try (var shop = TestShop.again(data)) {
            assertThat(shop.aRepair().repair().number()).isEqualTo(RepairNumber.of(10_004));
            new LostRepairs(shop.database).seen();
        }
        assertThat(missing()).isEmpty();
    }

    @Test
    void a_record_torn_by_a_power_cut_leaves_the_one_before_it() throws IOException {
        crashed();
        try (var torn = new RandomAccessFile(data.resolve(Witness.NAME).toFile(), "rw")) {
            torn.seek(torn.length() - 3);
            torn.write(0x5a);
        }
        assertThat(Witness.last(data)).map(Witness.Seen::last).contains(10_002L);
    }

    @Test
    void the_ring_does_not_grow_and_its_newest_record_counts() {
        data = outer;
        try (var witness = Witness.in(data)) {
            for (long number = 10_000; number < 10_500; number++) {
                witness.gave(number);
            }
        }
        assertThat(Witness.last(data)).map(Witness.Seen::last).contains(10_499L);
        assertThat(data.resolve(Witness.NAME)).hasSize(64 * 24);
    }

    @Test
    void a_folder_whose_shop_is_gone_is_no_first_start() throws IOException {
        crashed();
        Files.delete(data.resolve("shop.db-wal"));
        Files.delete(data.resolve("shop.db"));
        assertThatThrownBy(() -> Database.openOrCreate(data, TestShop.MONDAY)).isInstanceOf(DatabaseRefused.class);
        assertThat(data.resolve("shop.db")).doesNotExist();
    }

    private long repairs() {
        try (var database = Database.open(data)) {
            return database.read(handle -> handle.createQuery("select count(*) from repair")
                    .mapTo(Long.class)
                    .one());
        }
    }

    private Optional<MissingRepairs> missing() {
        try (var database = Database.open(data)) {
            return new LostRepairs(database).missing();
        }
    }

    private static Optional<MissingRepairs> range(long first, long last) {
        return Optional.of(new MissingRepairs(RepairNumber.of(first), RepairNumber.of(last)));
    }
}
