package dk.holdt.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.board.WaitingPapersViewModel.Said;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.receipt.PrintQueue.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingPapersViewModelTest {

    private final BoardFixture shop = new BoardFixture(Language.DA);
    private final JobsInMemory jobs = new JobsInMemory();
    private int changed;
    private final WaitingPapersViewModel model = new WaitingPapersViewModel(
            jobs.papers(shop),
            new WaitingPapersViewModel.Ways(
                    () -> List.of("Rulle", "Skranke"),
                    shop.background,
                    new DirectBackground(),
                    () -> shop.here,
                    () -> changed++));

    @Test
    void what_waits_and_what_failed_are_counted_apart() {
        jobs.with(State.WAITING, "Rulle");
        jobs.with(State.SENDING, "Rulle");
        jobs.with(State.FAILED, "Lager");
        model.read();
        assertThat(model.waiting()).isEqualTo(2);
        assertThat(model.failed()).isEqualTo(1);
    }

    @Test
    void another_printer_is_asked_for_and_used() {
        var failed = jobs.with(State.FAILED, "Lager");
        model.ask(failed);
        assertThat(model.questionProperty().get())
                .contains(new WaitingPapersViewModel.Question(failed, List.of("Rulle", "Skranke")));
        model.sendTo(failed, "Rulle");
        assertThat(model.questionProperty().get()).isEmpty();
        assertThat(model.linesProperty().get())
                .extracting(left -> left.job().printer() + " " + left.state())
                .containsExactly("Rulle WAITING");
        assertThat(changed).isEqualTo(1);
    }

    @Test
    void the_same_printer_is_tried_again() {
        model.again(jobs.with(State.FAILED, "Lager"));
        assertThat(model.linesProperty().get())
                .extracting(left -> left.job().printer() + " " + left.state())
                .containsExactly("Lager WAITING");
    }

    @Test
    void what_had_begun_meanwhile_is_told_and_left_alone() {
        var waiting = jobs.with(State.WAITING, "Rulle");
        jobs.begun = true;
        model.takeOff(waiting);
        assertThat(model.saidProperty().get()).isEqualTo(Said.BEGUN);
        assertThat(model.linesProperty().get()).containsExactly(waiting);
        jobs.begun = false;
        model.takeOff(waiting);
        assertThat(model.saidProperty().get()).isEqualTo(Said.NOTHING);
        assertThat(model.linesProperty().get()).isEmpty();
    }

    @Test
    void a_store_that_fails_is_told() {
        var waiting = jobs.with(State.WAITING, "Rulle");
        shop.storeFails = true;
        model.takeOff(waiting);
        assertThat(model.saidProperty().get()).isEqualTo(Said.FAILED);
        assertThat(jobs.jobs).containsExactly(waiting);
        assertThat(changed).isZero();
    }
}
