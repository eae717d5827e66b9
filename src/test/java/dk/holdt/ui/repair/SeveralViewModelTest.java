package dk.holdt.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.bench.MoveOn;
import dk.holdt.usecase.bench.MoveOn.Step;
import dk.holdt.usecase.board.ActOnSeveral;
import dk.holdt.usecase.change.Several;
import dk.holdt.usecase.look.ReadRepair;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralViewModelTest {

    private final ShopFloor floor = new ShopFloor(Language.DA);
    private final RepairNumber fresh = floor.take(ShopFloor.DO_NOT_ASK, "tænder ikke");
    private final RepairNumber begun = floor.started(floor.take(ShopFloor.DO_NOT_ASK, "larmer"));
    private final List<Several> came = new ArrayList<>();
    private final SeveralViewModel model = new SeveralViewModel(
            List.of(fresh, begun),
            new SeveralDesk(
                    new ReadRepair(floor.in.repairs(), floor.in.staff(), floor.custody(), floor.shop, floor.clock()),
                    new ActOnSeveral(floor.changes, new MoveOn(floor.work(), floor.answers()), floor.shelf())),
            new DirectBackground(),
            () -> ShopFloor.MIA,
            came::add);

    @Test
    void before_anything_is_done_it_is_said_on_how_many_of_them_it_can_be() {
        model.read();
        assertThat(model.open(Step.START)).isOne();
        assertThat(model.open(Step.FINISH)).isZero();
        assertThat(SeveralViewModel.leadsTo(floor.dossier(fresh), Step.START)).contains(Stage.EXAMINING);
    }

    @Test
    void those_that_were_left_stay_on_the_sheet_and_can_be_tried_again() {
        model.read();
        model.move(Step.START);
        assertThat(came.getFirst().done()).containsExactly(fresh);
        assertThat(model.repairsProperty().get()).extracting(Dossier::number).containsExactly(begun);
        model.move(Step.REPAIR);
        assertThat(came.getLast().done()).containsExactly(begun);
        assertThat(model.resultProperty().get()).contains(came.getLast());
    }

    @Test
    void a_place_is_given_to_all() {
        model.put("B3");
        assertThat(floor.shelf().placeOf(fresh)).isEqualTo("B3");
        assertThat(floor.shelf().placeOf(begun)).isEqualTo("B3");
    }
}
