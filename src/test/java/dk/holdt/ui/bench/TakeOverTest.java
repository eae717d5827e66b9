package dk.holdt.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.bench.TakeOver.Next;
import dk.holdt.usecase.undo.Undo;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Mia has begun; Mette stands at the bench now.
class TakeOverTest {

    private final ShopFloor floor = new ShopFloor(Language.DA);
    private final RepairNumber number = floor.started(floor.take(ShopFloor.DO_NOT_ASK, "slukker pludselig"));
    private long here = ShopFloor.METTE;
    private final BenchViewModel model = new BenchViewModel(
            BenchViewModelTest.desk(floor),
            new DirectBackground(),
            () -> LocalDate.of(2026, 11, 27),
            () -> here,
            () -> {});

    @Test
    void somebody_elses_work_is_taken_over_with_a_next_step_that_stands_in_the_journal() {
        model.start(number);
        assertThat(model.takenOverFrom()).map(StaffMember::name).contains("Mia Lund");
        model.takeOver(Next.TEST, "");
        assertThat(model.takenOverFrom()).isEmpty();
        var dossier = floor.dossier(number);
        assertThat(dossier.repair().progress().technician()).contains(ShopFloor.METTE);
        assertThat(dossier.stage()).isEqualTo(Stage.EXAMINING);
        assertThat(dossier.entries())
                .extracting(Entry::words)
                .endsWith("Overtaget efter Mia Lund. Næste skridt: teste den");
    }

    @Test
    void another_step_needs_its_words() {
        model.start(number);
        model.takeOver(Next.OTHER, " ");
        assertThat(model.refusalsProperty().get())
                .extracting(Refusal::reason)
                .containsExactly(Refusal.Reason.WORDS_MISSING);
        assertThat(model.takenOverFrom()).isPresent();
        model.takeOver(Next.OTHER, "måle strømmen");
        assertThat(floor.dossier(number).entries().getLast().words())
                .isEqualTo("Overtaget efter Mia Lund. Næste skridt: måle strømmen");
    }

    @Test
    void ones_own_work_and_what_nobody_works_on_are_not_taken_over() {
        here = ShopFloor.MIA;
        model.start(number);
        assertThat(model.takenOverFrom()).isEmpty();
        here = ShopFloor.METTE;
        var fresh = floor.take(ShopFloor.DO_NOT_ASK, "larmer");
        model.open(fresh);
        assertThat(model.takenOverFrom()).isEmpty();
        var done = floor.finished(floor.take(ShopFloor.DO_NOT_ASK, "tænder ikke"));
        model.open(done);
        assertThat(model.takenOverFrom()).as("it lies ready").isEmpty();
    }

    @Test
    void a_slip_of_the_hand_gives_it_back() {
        model.start(number);
        model.takeOver(Next.EXAMINE, "");
        var undo = Undo.of(floor.changes.lastChanged().orElseThrow()).orElseThrow();
        ShopFloor.done(floor.takeBack().takeBack(undo, ShopFloor.METTE));
        model.read();
        assertThat(model.takenOverFrom()).map(StaffMember::name).contains("Mia Lund");
    }
}
