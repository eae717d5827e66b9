package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.holdt.usecase.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReserveTest {

    @TempDir
    private Path outer;

    @Test
    void room_is_kept_in_full_and_made_once() throws IOException {
        Reserve.keep(outer, 2);
        var file = outer.resolve("reserve.bin");
        assertThat(file).hasSize(2 << 20);
        var made = Files.getLastModifiedTime(file);
        Reserve.keep(outer, 2);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(made);
        Files.write(file, new byte[5]);
        Reserve.keep(outer, 2);
        assertThat(file).as("one that was cut short is made anew").hasSize(2 << 20);
    }

    @Test
    void a_full_disk_gets_the_room_back_and_the_second_try_is_saved() {
        var data = outer.resolve("data");
        try (var shop = new TestShop(data)) {
            Reserve.keep(data, 1);
            DiskRoom.leave(shop.database, 0);
            var failure = catchThrowableOfType(StoreFailure.class, () -> fill(shop));
            assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.FULL);
            assertThat(data.resolve("reserve.bin")).doesNotExist();
            DiskRoom.leavePlenty(shop.database);
            fill(shop);
            assertThat(shop.book.setting("long")).isPresent();
        }
    }

    private static void fill(TestShop shop) {
        shop.book.set("long", "x".repeat(100_000));
    }
}
