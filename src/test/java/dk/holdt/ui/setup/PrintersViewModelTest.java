package dk.holdt.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.setup.PrintersViewModel.State;
import dk.holdt.usecase.InMemoryShop;
import dk.holdt.usecase.TestPrinters;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.receipt.ChoosePrinters;
import dk.holdt.usecase.receipt.PrinterPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintersViewModelTest {

    private final InMemoryShop shop = InMemoryShop.open(Language.DA);
    private final TestPrinters printers = new TestPrinters();
    private final PrinterPlan plan = new PrinterPlan(shop.book());
    private final PrintersViewModel model = new PrintersViewModel(
            new ChoosePrinters(plan, shop.transactions(), printers, printers),
            Language.DA,
            new DirectBackground(),
            new DirectBackground());

    @Test
    void a_choice_is_kept_at_once_and_a_test_page_goes_to_it() {
        model.read();
        assertThat(model.namesProperty().get()).containsExactly("Rulle", "Skranke");
        model.test(PrintPurpose.LABEL);
        assertThat(printers.sent).as("no printer, no page").isEmpty();
        model.choose(PrintPurpose.LABEL, new PrinterChoice.Queue("Rulle"));
        assertThat(plan.queue(PrintPurpose.LABEL)).contains("Rulle");
        model.test(PrintPurpose.LABEL);
        assertThat(model.stateProperty().get()).isEqualTo(new State.Asking(PrintPurpose.LABEL, "Rulle"));
        model.cameOut(true);
        assertThat(model.stateProperty().get()).isEqualTo(new State.Idle());
        assertThat(plan.cameOutRight(PrintPurpose.LABEL)).isTrue();
    }

    @Test
    void a_page_that_came_out_wrong_is_not_kept_as_right() {
        model.choose(PrintPurpose.LABEL, new PrinterChoice.Queue("Rulle"));
        model.test(PrintPurpose.LABEL);
        model.cameOut(false);
        assertThat(model.stateProperty().get()).isEqualTo(new State.Wrong(PrintPurpose.LABEL, "Rulle"));
        assertThat(plan.cameOutRight(PrintPurpose.LABEL)).isFalse();
    }

    @Test
    void a_printer_that_is_away_is_named() {
        model.choose(PrintPurpose.INTAKE_RECEIPT, new PrinterChoice.Queue("Skranke"));
        printers.names = List.of();
        model.test(PrintPurpose.INTAKE_RECEIPT);
        assertThat(model.stateProperty().get()).isEqualTo(new State.NotTaken(PrintPurpose.INTAKE_RECEIPT, "Skranke"));
    }

    @Test
    void a_store_that_fails_is_said() {
        shop.failNext(new IllegalStateException("full"));
        model.choose(PrintPurpose.LABEL, new PrinterChoice.FileOnly());
        assertThat(model.stateProperty().get()).isEqualTo(new State.Failed());
        assertThat(plan.of(PrintPurpose.LABEL)).isEqualTo(new PrinterChoice.NotYet());
    }
}
