package dk.holdt.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.repair.PapersViewModel.Wanted;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.receipt.Documents;
import dk.holdt.usecase.receipt.PrintPaper;
import dk.holdt.usecase.receipt.PrintQueue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PapersViewModelTest {

    private static final Wanted RECEIPT = new Wanted(new PrintQueue.Item.Document(7), PrintPurpose.INTAKE_RECEIPT);

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
                .contains(new PapersViewModel.Question(RECEIPT, List.of("Brother", "Zebra")));
        assertThat(papers.jobs).isEmpty();
        model.printOn(RECEIPT, "Zebra");
        model.printNewest();
        assertThat(papers.jobs).extracting(PrintQueue.Job::printer).containsExactly("Zebra", "Zebra");
        assertThat(queued).isEqualTo(2);
        assertThat(papers.queued).as("the printers are told").isEqualTo(2);
        assertThat(model.papersProperty()
                        .get()
                        .orElseThrow()
                        .issued()
                        .getFirst()
                        .printing())
                .contains(PrintQueue.State.WAITING);
    }

    @Test
    void the_newest_paper_is_the_newest_that_counts() {
        var before = issued(1, false);
        var papers = new PrintPaper.Papers(
                List.of(issued(3, true), issued(2, true), before),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(papers.newest()).contains(before);
    }

    private static Documents.Issued issued(long id, boolean withdrawn) {
        return new Documents.Issued(id, PaperKind.INTAKE_RECEIPT, 1, Instant.EPOCH, Optional.empty(), withdrawn);
    }

    @Test
    void a_printer_of_receipts_is_no_printer_of_labels() {
        model.printOn(RECEIPT, "Brother");
        model.print(model.labels());
        assertThat(model.questionProperty().get())
                .contains(new PapersViewModel.Question(model.labels(), List.of("Brother", "Zebra")));
        model.printOn(model.labels(), "Zebra");
        model.print(model.labels());
        model.print(RECEIPT);
        assertThat(papers.jobs)
                .extracting(PrintQueue.Job::printer)
                .containsExactly("Brother", "Zebra", "Zebra", "Brother");
        assertThat(papers.jobs.get(2).item()).isEqualTo(new PrintQueue.Item.Labels(repair.number));
    }

    @Test
    void another_printer_once_is_not_another_printer_for_good() {
        model.printOn(RECEIPT, "Brother");
        model.ask(RECEIPT);
        model.printOn(RECEIPT, "Zebra");
        model.print(RECEIPT);
        assertThat(papers.jobs).extracting(PrintQueue.Job::printer).containsExactly("Brother", "Zebra", "Brother");
    }

    @Test
    void what_paper_cannot_show_is_named_with_its_place_before_anything_is_queued() {
        papers.unprintable = "王";
        model.unprintableProperty().subscribe(signs -> assertThat(queued).isZero());
        model.printOn(RECEIPT, "Brother");
        queued = 0;
        model.print(RECEIPT);
        assertThat(model.unprintableProperty().get()).isEqualTo("王 (Navn)");
        assertThat(queued).as("printing goes on").isEqualTo(1);
    }

    @Test
    void a_machine_without_printers_is_said_and_nothing_is_queued() {
        papers.printers = List.of();
        model.print(RECEIPT);
        assertThat(model.questionProperty().get()).contains(new PapersViewModel.Question(RECEIPT, List.of()));
        assertThat(queued).isZero();
    }

    @Test
    void the_pages_are_handed_over_as_they_are() {
        model.pages(RECEIPT, pdf -> assertThat(pdf).isEqualTo(PapersInMemory.PAGES));
        model.open(model.labels(), "labels.pdf");
        assertThat(papers.opened).containsExactly("labels.pdf 2");
        assertThat(model.failedProperty().get()).isFalse();
    }
}
