package dk.holdt.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Stage;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.bench.MoveOn;
import dk.holdt.usecase.bench.MoveOn.Step;
import org.junit.jupiter.api.Test;

class MoveOnViewModelTest {

    private final OneRepair repair = new OneRepair(Language.DA);
    private int saved;
    private final MoveOnViewModel model = new MoveOnViewModel(
            repair.number, WindowAround.desk(repair), new DirectBackground(), () -> OneRepair.METTE, () -> saved++);

    @Test
    void every_move_is_offered_and_says_where_it_leads_now() {
        model.read();
        assertThat(model.moves()).extracting(MoveOn.Move::step).containsExactly(Step.values());
        assertThat(model.moves().getFirst().leadsTo()).contains(Stage.EXAMINING);
        model.stepProperty().set(Step.START);
        model.save();
        assertThat(repair.dossier().stage()).isEqualTo(Stage.EXAMINING);
        assertThat(saved).isOne();
    }

    @Test
    void a_move_that_is_not_open_says_why_and_the_sheet_stays() {
        model.read();
        model.stepProperty().set(Step.PART_CAME);
        model.save();
        assertThat(model.refusalsProperty().get())
                .extracting(Refusal::reason)
                .containsExactly(Refusal.Reason.STAGE_FORBIDS);
        assertThat(saved).isZero();
    }

    @Test
    void a_repair_that_somebody_else_has_moved_is_looked_at_again() {
        model.read();
        repair.begun();
        model.stepProperty().set(Step.START);
        model.save();
        assertThat(model.refusalsProperty().get())
                .extracting(Refusal::reason)
                .containsExactly(Refusal.Reason.REPAIR_CHANGED);
    }

    @Test
    void nothing_moves_before_something_is_chosen() {
        model.read();
        model.save();
        assertThat(repair.dossier().stage()).isEqualTo(Stage.RECEIVED);
        assertThat(saved).isZero();
    }
}
