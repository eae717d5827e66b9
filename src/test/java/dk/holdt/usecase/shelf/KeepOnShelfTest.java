package dk.holdt.usecase.shelf;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.ShopFloor;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepOnShelfTest {

    private final ShopFloor floor = new ShopFloor(Language.EN);

    private List<String> journal(RepairNumber number) {
        return floor.dossier(number).entries().stream()
                .filter(entry -> entry.kind() == Entry.Kind.SHELF)
                .map(Entry::words)
                .toList();
    }

    @Test
    void a_place_is_set_at_any_stage_and_the_newest_stands() {
        var number = floor.take(DO_NOT_ASK, "does not start");
        done(floor.shelf().put(number, MIA, " B3 "));
        done(floor.shelf().put(number, MIA, "B3"));
        done(floor.shelf().put(number, MIA, "C1"));
        assertThat(floor.shelf().placeOf(number)).isEqualTo("C1");
        assertThat(journal(number)).containsExactly("Put on shelf B3", "Put on shelf C1");
        assertThat(floor.dossier(number).entries().getLast().by()).isEqualTo(MIA);
    }

    @Test
    void a_blank_place_takes_it_from_where_it_lay() {
        var number = floor.take(DO_NOT_ASK, "does not start");
        done(floor.shelf().put(number, MIA, "B3"));
        done(floor.shelf().put(number, MIA, " "));
        assertThat(floor.shelf().placeOf(number)).isEmpty();
        assertThat(journal(number)).endsWith("Taken from its place");
    }

    @Test
    void a_place_longer_than_a_label_and_an_unknown_repair_are_refused() {
        var number = floor.take(DO_NOT_ASK, "does not start");
        assertThat(reasons(floor.shelf().put(number, MIA, "x".repeat(21)))).containsExactly(Reason.TOO_LONG);
        assertThat(reasons(floor.shelf().put(RepairNumber.of(99_999), MIA, "B3")))
                .containsExactly(Reason.REPAIR_NOT_FOUND);
    }
}
