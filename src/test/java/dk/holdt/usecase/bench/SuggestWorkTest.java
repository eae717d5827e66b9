package dk.holdt.usecase.bench;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.done;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Standing;
import dk.holdt.usecase.ShopFloor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestWorkTest {

    private final ShopFloor floor = new ShopFloor(Language.EN);

    @Test
    void the_nearest_promise_comes_first_whatever_came_in_first() {
        var later = floor.take(DO_NOT_ASK, 24, "does not start");
        var nearer = floor.take(DO_NOT_ASK, 3, "fan is noisy");
        assertThat(floor.suggest().suggest().work())
                .extracting(job -> job.repair().repair().number())
                .containsExactly(nearer, later);
    }

    @Test
    void what_waits_for_a_part_is_counted_and_not_suggested() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        var day = LocalDate.parse("2026-12-01");
        done(floor.work().waitForPart(floor.seen(number), MIA, "board", Optional.of(day), day));
        var suggestion = floor.suggest().suggest();
        assertThat(suggestion.work()).isEmpty();
        assertThat(suggestion.waitingForParts()).isEqualTo(1);
        assertThat(suggestion.firstPart()).contains(day);
    }

    @Test
    void what_lies_ready_is_not_suggested() {
        floor.finished(floor.take(DO_NOT_ASK, "does not start"));
        assertThat(floor.suggest().suggest().work()).isEmpty();
    }

    @Test
    void time_left_is_counted_in_the_unit_of_the_promise() {
        floor.take(DO_NOT_ASK, 5, "does not start");
        floor.itIs("2026-11-28T10:00");
        assertThat(floor.suggest().suggest().work().getFirst().left()).isEqualTo(Duration.ofHours(2));
        floor.itIs("2026-11-28T13:00");
        var late = floor.suggest().suggest().work().getFirst();
        assertThat(late.left()).isEqualTo(Duration.ofHours(-1));
        assertThat(late.standing().orElseThrow().standing()).isEqualTo(Standing.LATE_NOT_TOLD);
    }
}
