package dk.holdt.usecase.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.holdt.domain.language.Language;
import dk.holdt.usecase.InMemoryShop;
import dk.holdt.usecase.TestPrinters;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.paper.Printers;
import org.junit.jupiter.api.Test;

class ChoosePrintersTest {

    private final InMemoryShop shop = InMemoryShop.open(Language.DA);
    private final TestPrinters printers = new TestPrinters();
    private final ChoosePrinters choosing =
            new ChoosePrinters(new PrinterPlan(shop.book()), shop.transactions(), printers, printers);

    @Test
    void nothing_is_chosen_before_somebody_chooses() {
        assertThat(choosing.plan().chosen().values())
                .containsOnly(new ChoosePrinters.Chosen(new PrinterChoice.NotYet(), false));
        assertThat(choosing.plan().labelSize()).isEqualTo(PageSize.LABEL_62_29);
        assertThat(choosing.plan().intakeForBoth()).isFalse();
    }

    @Test
    void each_kind_of_paper_has_a_printer_of_its_own_and_a_file_is_a_choice_too() {
        choosing.choose(PrintPurpose.INTAKE_RECEIPT, new PrinterChoice.Queue("Skranke"));
        choosing.choose(PrintPurpose.REPAIR_RECEIPT, new PrinterChoice.FileOnly());
        var plan = choosing.choose(PrintPurpose.LABEL, new PrinterChoice.Queue("Rulle"));
        assertThat(plan.chosen().get(PrintPurpose.INTAKE_RECEIPT).printer().queue())
                .contains("Skranke");
        assertThat(plan.chosen().get(PrintPurpose.REPAIR_RECEIPT).printer()).isEqualTo(new PrinterChoice.FileOnly());
        assertThat(plan.chosen().get(PrintPurpose.LABEL).printer().queue()).contains("Rulle");
    }

    @Test
    void a_test_page_has_the_paper_of_its_purpose_and_the_words_of_who_looks_at_it() {
        choosing.labelSize(PageSize.LABEL_57_32);
        assertThat(choosing.test(PrintPurpose.LABEL, "Rulle", Language.NB)).isEqualTo(new Printers.SendAnswer.Sent());
        choosing.test(PrintPurpose.INTAKE_RECEIPT, "Skranke", Language.DA);
        assertThat(printers.sent)
                .containsExactly(
                        "Rulle LABEL_57_32 Prøveside Rulle: Denne siden opp",
                        "Skranke A4 Prøveside Skranke: Denne side op");
    }

    @Test
    void a_test_that_came_out_right_speaks_for_that_printer_alone() {
        choosing.choose(PrintPurpose.LABEL, new PrinterChoice.Queue("Rulle"));
        var plan = choosing.cameOutRight(PrintPurpose.LABEL, "Rulle");
        assertThat(plan.chosen().get(PrintPurpose.LABEL).cameOutRight()).isTrue();
        assertThat(plan.chosen().get(PrintPurpose.INTAKE_RECEIPT).cameOutRight())
                .isFalse();
        plan = choosing.choose(PrintPurpose.LABEL, new PrinterChoice.Queue("En anden"));
        assertThat(plan.chosen().get(PrintPurpose.LABEL).cameOutRight()).isFalse();
    }

    @Test
    void two_copies_on_a_sheet_are_chosen_and_given_up_again() {
        assertThat(choosing.intakeForBoth(true).intakeForBoth()).isTrue();
        assertThat(choosing.intakeForBoth(false).intakeForBoth()).isFalse();
    }

    @Test
    void no_label_is_as_large_as_a_letter() {
        assertThatIllegalArgumentException().isThrownBy(() -> choosing.labelSize(PageSize.A4));
    }
}
