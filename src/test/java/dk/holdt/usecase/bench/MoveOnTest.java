package dk.holdt.usecase.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.bench.MoveOn.Step;
import dk.holdt.usecase.undo.Undo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoveOnTest {

    private final ShopFloor floor = new ShopFloor(Language.DA);
    private final MoveOn moving = new MoveOn(floor.work(), floor.answers());
    private final RepairNumber number = floor.take(ShopFloor.DO_NOT_ASK, "tænder ikke");

    @Test
    void what_is_open_follows_the_stage() {
        assertThat(open()).containsExactly(Step.START);
        move(Step.START);
        assertThat(open()).containsExactly(Step.REPAIR, Step.ASK);
        assertThat(floor.dossier(number).repair().progress().technician()).contains(ShopFloor.MIA);
        move(Step.REPAIR);
        assertThat(open()).isEmpty();
        floor.judged(number);
        assertThat(open()).containsExactly(Step.FINISH);
        move(Step.FINISH);
        assertThat(floor.dossier(number).stage()).isEqualTo(Stage.READY);
        assertThat(open()).isEmpty();
    }

    @Test
    void a_repair_that_waits_for_a_part_goes_back_to_where_it_stood() {
        floor.started(number);
        move(Step.REPAIR);
        var day = LocalDate.of(2026, 12, 1);
        ShopFloor.done(floor.work().waitForPart(floor.seen(number), ShopFloor.MIA, "skærm", Optional.of(day), day));
        assertThat(open()).containsExactly(Step.PART_CAME);
        move(Step.PART_CAME);
        assertThat(floor.dossier(number).stage()).isEqualTo(Stage.REPAIRING);
    }

    @Test
    void what_is_not_open_is_refused_for_its_own_reason_and_nothing_moves() {
        assertThat(refused(Step.FINISH)).containsExactly(Reason.STAGE_FORBIDS);
        assertThat(missing(number, Step.FINISH)).as("the stage alone").isEmpty();
        move(Step.START);
        assertThat(refused(Step.FINISH)).containsExactly(Reason.FAULT_WITHOUT_VERDICT);
        assertThat(missing(number, Step.FINISH)).containsExactly(Reason.FAULT_WITHOUT_VERDICT);
        var quote = floor.take(ShopFloor.QUOTE_ONLY, "larmer");
        floor.started(quote);
        assertThat(ShopFloor.reasons(moving.move(floor.seen(quote), ShopFloor.MIA, Step.REPAIR)))
                .containsExactly(Reason.PRICE_TERMS_FORBID);
        assertThat(missing(quote, Step.REPAIR)).containsExactly(Reason.PRICE_TERMS_FORBID);
        assertThat(floor.dossier(quote).stage()).isEqualTo(Stage.EXAMINING);
    }

    @Test
    void each_can_be_taken_back() {
        move(Step.START);
        var undo = Undo.of(floor.changes.lastChanged().orElseThrow()).orElseThrow();
        ShopFloor.done(floor.takeBack().takeBack(undo, ShopFloor.MIA));
        assertThat(floor.dossier(number).stage()).isEqualTo(Stage.RECEIVED);
    }

    private List<Reason> missing(RepairNumber of, Step step) {
        return MoveOn.moves(floor.dossier(of)).stream()
                .filter(move -> move.step() == step)
                .flatMap(move -> move.missing().stream())
                .map(Refusal::reason)
                .toList();
    }

    private List<Step> open() {
        return MoveOn.moves(floor.dossier(number)).stream()
                .filter(move -> move.leadsTo().isPresent())
                .map(MoveOn.Move::step)
                .toList();
    }

    private void move(Step step) {
        ShopFloor.done(moving.move(floor.seen(number), ShopFloor.MIA, step));
    }

    private List<Reason> refused(Step step) {
        return ShopFloor.reasons(moving.move(floor.seen(number), ShopFloor.MIA, step));
    }
}
