package dk.holdt.usecase.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.bench.MoveOn;
import dk.holdt.usecase.bench.MoveOn.Step;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.change.Several;
import dk.holdt.usecase.undo.Undo;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActOnSeveralTest {

    private final ShopFloor floor = new ShopFloor(Language.DA);
    private final ActOnSeveral several =
            new ActOnSeveral(floor.changes, new MoveOn(floor.work(), floor.answers()), floor.shelf());
    private final RepairNumber first = floor.take(ShopFloor.DO_NOT_ASK, "tænder ikke");
    private final RepairNumber begun = floor.started(floor.take(ShopFloor.DO_NOT_ASK, "larmer"));
    private final RepairNumber last = floor.take(ShopFloor.DO_NOT_ASK, "revnet glas");

    @Test
    void those_that_may_be_moved_are_and_the_others_are_named_with_why() {
        var came = several.move(seen(first, begun, last), ShopFloor.MIA, Step.START);
        assertThat(came.done()).containsExactly(first, last);
        assertThat(came.refused()).containsOnlyKeys(begun);
        assertThat(reasons(came, begun)).containsExactly(Reason.STAGE_FORBIDS);
        assertThat(stages()).containsOnly(Stage.EXAMINING);
    }

    @Test
    void one_that_somebody_has_changed_since_it_was_looked_at_is_left_as_it_is() {
        var looked = seen(first, last);
        floor.started(last);
        var came = several.move(looked, ShopFloor.MIA, Step.START);
        assertThat(came.done()).containsExactly(first);
        assertThat(reasons(came, last)).containsExactly(Reason.REPAIR_CHANGED);
    }

    @Test
    void all_of_them_are_taken_back_as_one_act() {
        several.move(seen(first, last), ShopFloor.MIA, Step.START);
        assertThat(floor.changes.lastChanged()).isEmpty();
        var back = floor.takeBack().takeBack(undos(), ShopFloor.MIA);
        assertThat(back.refused()).isEmpty();
        assertThat(stages()).containsExactly(Stage.RECEIVED, Stage.EXAMINING, Stage.RECEIVED);
        assertThat(floor.changes.lastTogether()).isEmpty();
    }

    @Test
    void one_to_which_something_has_happened_since_stays_when_the_others_are_taken_back() {
        several.move(seen(first, last), ShopFloor.MIA, Step.START);
        var undos = undos();
        ShopFloor.done(floor.notes().note(floor.seen(last), ShopFloor.MIA, "sidder fast"));
        var back = floor.takeBack().takeBack(undos, ShopFloor.MIA);
        assertThat(back.done()).containsExactly(first);
        assertThat(reasons(back, last)).containsExactly(Reason.REPAIR_CHANGED);
        assertThat(stages()).containsExactly(Stage.RECEIVED, Stage.EXAMINING, Stage.EXAMINING);
    }

    @Test
    void what_was_done_to_one_of_them_alone_is_taken_back_as_any_single_act() {
        several.move(seen(first, begun), ShopFloor.MIA, Step.START);
        assertThat(floor.changes.lastTogether()).isEmpty();
        assertThat(floor.changes.lastChanged()).isPresent();
    }

    @Test
    void all_of_them_lie_in_one_place_and_each_journal_says_so() {
        var came = several.put(List.of(first, begun), ShopFloor.MIA, " B3 ");
        assertThat(came.done()).containsExactly(first, begun);
        assertThat(floor.shelf().placeOf(first)).isEqualTo("B3");
        assertThat(floor.dossier(begun).entries())
                .filteredOn(entry -> entry.kind() == Entry.Kind.SHELF)
                .hasSize(1);
        assertThat(several.put(List.of(first, begun), ShopFloor.MIA, "x".repeat(200))
                        .done())
                .isEmpty();
        assertThat(floor.shelf().placeOf(first)).isEqualTo("B3");
    }

    @Test
    void when_the_store_gives_up_half_way_none_of_them_is_changed() {
        var moving = new MoveOn(floor.work(), floor.answers());
        assertThatThrownBy(() -> floor.changes.together(() -> {
                    moving.move(floor.seen(first), ShopFloor.MIA, Step.START);
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(floor.dossier(first).stage()).isEqualTo(Stage.RECEIVED);
        assertThat(floor.changes.lastTogether()).isEmpty();
    }

    private List<Undo.Act> undos() {
        return floor.changes.lastTogether().stream()
                .map(one -> Undo.of(one).orElseThrow())
                .toList();
    }

    private List<Seen> seen(RepairNumber... numbers) {
        return Stream.of(numbers).map(floor::seen).toList();
    }

    private List<Stage> stages() {
        return Stream.of(first, begun, last)
                .map(number -> floor.dossier(number).stage())
                .toList();
    }

    private static List<Reason> reasons(Several several, RepairNumber number) {
        return several.refused().get(number).stream().map(Refusal::reason).toList();
    }
}
