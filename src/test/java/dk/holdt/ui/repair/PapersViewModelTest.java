package dk.holdt.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.receipt.PrintQueue;
import java.util.List;
import org.junit.jupiter.api.Test;

class PapersViewModelTest {

    private final OneRepair repair = new OneRepair(Language.DA);
    private final PapersInMemory papers = new PapersInMemory();
    private int queued;
    private final PapersViewModel model =
            new PapersViewModel(repair.number, papers.desk(repair), new DirectBackground(), () -> queued++);

    @Test
    void the_first_print_asks_for_the_printer_and_the_next_one_knows_it() {
        model.read();
        model.printNewest();
        assertThat(model.questionProperty().get())
                .contains(new PapersViewModel.Question(7, List.of("Brother", "Zebra")));
        assertThat(papers.jobs).isEmpty();
        model.printOn(7, "Zebra");
        model.printNewest();
        assertThat(papers.jobs).extracting(PrintQueue.Job::printer).containsExactly("Zebra", "Zebra");
        assertThat(queued).isEqualTo(2);
        assertThat(model.papersProperty().get().getFirst().printing()).contains(PrintQueue.State.WAITING);
    }

    @Test
    void a_machine_without_printers_is_said_and_nothing_is_queued() {
        papers.printers = List.of();
        model.print(7);
        assertThat(model.questionProperty().get()).contains(new PapersViewModel.Question(7, List.of()));
        assertThat(queued).isZero();
    }

    @Test
    void the_pages_are_handed_over_as_they_are() {
        model.pages(7, pdf -> assertThat(pdf).isEqualTo(PapersInMemory.PAGES));
        assertThat(model.failedProperty().get()).isFalse();
    }
}
