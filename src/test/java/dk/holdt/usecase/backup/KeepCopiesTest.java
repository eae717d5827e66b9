package dk.holdt.usecase.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepCopiesTest {

    private static final Instant OPENS = Instant.parse("2026-11-27T09:00:00Z");

    private final Shelf shelf = new Shelf();
    private final KeepCopies keeping = new KeepCopies(shelf);

    /// Copies that are only counted.
    private static final class Shelf implements CopyShelf {

        private final Deque<ShopCopy> copies = new ArrayDeque<>();
        private long version = 1;
        private boolean full;

        @Override
        public ShopCopy make(Instant at) {
            if (full) {
                throw new CopyFailure(CopyFailure.Kind.NO_ROOM, "full");
            }
            copies.push(new ShopCopy(Path.of("copy.db"), at, 1, 10_000, 1, 4096));
            return copies.peek();
        }

        @Override
        public Optional<ShopCopy> newest() {
            return Optional.ofNullable(copies.peek());
        }

        @Override
        public long version() {
            return version;
        }
    }

    @Test
    void a_shop_without_any_copy_gets_one_at_once() {
        assertThat(keeping.look(OPENS).newest()).map(ShopCopy::at).contains(OPENS);
    }

    @Test
    void a_copy_is_made_each_hour_in_which_something_changed() {
        keeping.look(OPENS);
        shelf.version++;
        keeping.look(OPENS.plus(Duration.ofMinutes(59)));
        assertThat(shelf.copies).hasSize(1);
        keeping.look(OPENS.plus(Duration.ofMinutes(60)));
        assertThat(shelf.copies).hasSize(2);
        keeping.look(OPENS.plus(Duration.ofHours(5)));
        assertThat(shelf.copies).as("nothing has changed since").hasSize(2);
    }

    @Test
    void another_folder_without_copies_gets_one_at_once() {
        keeping.look(OPENS);
        shelf.copies.clear();
        assertThat(keeping.look(OPENS.plusSeconds(60)).newest()).isPresent();
    }

    @Test
    void at_closing_a_copy_is_made_however_young_the_last_one_is() {
        keeping.look(OPENS);
        shelf.version++;
        keeping.close(OPENS.plusSeconds(60));
        assertThat(shelf.copies).hasSize(2);
        keeping.close(OPENS.plusSeconds(120));
        assertThat(shelf.copies).as("nothing has changed since").hasSize(2);
    }

    @Test
    void after_a_restart_nobody_knows_what_changed_and_closing_copies() {
        shelf.make(OPENS.minusSeconds(60));
        keeping.look(OPENS);
        assertThat(shelf.copies).as("young enough").hasSize(1);
        keeping.close(OPENS.plusSeconds(60));
        assertThat(shelf.copies).hasSize(2);
    }

    @Test
    void twenty_six_hours_without_a_copy_are_said_aloud() {
        shelf.make(OPENS);
        assertThat(keeping.state(OPENS.plus(Duration.ofHours(25))).tooOld()).isFalse();
        assertThat(keeping.state(OPENS.plus(Duration.ofHours(26))).tooOld()).isTrue();
    }

    @Test
    void a_copy_that_failed_is_tried_again_at_the_next_look() {
        shelf.full = true;
        assertThatThrownBy(() -> keeping.look(OPENS)).isInstanceOf(CopyFailure.class);
        shelf.full = false;
        keeping.look(OPENS.plusSeconds(60));
        assertThat(shelf.copies).hasSize(1);
    }

    @Test
    void a_clock_set_back_does_not_stop_the_copying() {
        shelf.make(OPENS.plus(Duration.ofDays(365)));
        keeping.look(OPENS);
        assertThat(shelf.copies).hasSize(2);
    }
}
