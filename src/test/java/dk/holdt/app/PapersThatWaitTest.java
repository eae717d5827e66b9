package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.intake.TakenIn;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.receipt.PaperRun;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.usecase.receipt.PrintQueue.State;
import dk.holdt.usecase.receipt.WaitingJobs.Left;
import dk.holdt.usecase.receipt.WaitingPapers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One list of what waits for a printer and of what none has taken.
class PapersThatWaitTest {

    private static final String AWAY = "Lager";

    @TempDir
    private Path folder;

    private ShopAtWork counter;
    private WaitingPapers list;
    private RepairNumber number;
    private long mia;

    /// The receipt goes to a printer that is not there, the labels to the one that is.
    @BeforeEach
    void one_device_was_taken_in() {
        counter = ShopAtWork.opened(folder.resolve("data"));
        mia = counter.staff("Mia");
        counter.shop.printerPlan.choose(PrintPurpose.INTAKE_RECEIPT, new PrinterChoice.Queue(AWAY));
        counter.shop.printerPlan.choose(PrintPurpose.LABEL, new PrinterChoice.Queue(FakePrinters.AT_THE_COUNTER));
        var handed = CounterRecords.read().repair("open: just received");
        counter.itIs(CounterRecords.at(handed.word("take", 0)));
        var taken = counter.shop.takeIn().takeIn(new IntakeForms(counter).of(handed, Optional.empty()));
        number = ((TakenIn.Saved) taken).number();
        list = counter.shop.waitingPapers();
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void what_waits_and_what_failed_stand_in_one_list_and_what_came_out_does_not() {
        assertThat(list.read())
                .extracting(left -> left.purpose() + " " + left.job().printer() + " " + left.state())
                .containsExactly("INTAKE_RECEIPT Lager WAITING", "LABEL Skranke WAITING");
        run(AWAY);
        run(FakePrinters.AT_THE_COUNTER);
        assertThat(list.read())
                .extracting(left -> left.repair() + " " + left.purpose() + " " + left.state())
                .containsExactly(number + " INTAKE_RECEIPT FAILED");
    }

    @Test
    void what_failed_is_sent_to_another_printer() {
        run(AWAY);
        assertThat(list.sendTo(receipt(), FakePrinters.AT_THE_COUNTER)).isTrue();
        assertThat(receipt().state()).isEqualTo(State.WAITING);
        assertThat(run(FakePrinters.AT_THE_COUNTER)).isEqualTo(new PaperRun.Sent(2, 0));
        assertThat(list.read()).isEmpty();
    }

    @Test
    void what_waits_goes_to_another_printer_and_to_no_other() {
        assertThat(list.sendTo(receipt(), FakePrinters.AT_THE_COUNTER)).isTrue();
        assertThat(run(AWAY)).isEqualTo(new PaperRun.Sent(0, 0));
        assertThat(run(FakePrinters.AT_THE_COUNTER)).isEqualTo(new PaperRun.Sent(2, 0));
        assertThat(counter.printers.pages()).hasSize(2);
    }

    @Test
    void what_waits_is_taken_off_and_never_sent() {
        for (var left : list.read()) {
            assertThat(list.takeOff(left, mia)).isTrue();
        }
        assertThat(list.read()).isEmpty();
        assertThat(run(FakePrinters.AT_THE_COUNTER)).isEqualTo(new PaperRun.Sent(0, 0));
    }

    @Test
    void what_a_printer_has_begun_is_left_alone() {
        var waiting = receipt();
        counter.shop.queue.begin(waiting.job().id());
        assertThat(list.takeOff(waiting, mia)).isFalse();
        assertThat(list.sendTo(waiting, FakePrinters.AT_THE_COUNTER)).isFalse();
        assertThat(list.read()).extracting(Left::state).containsExactly(State.SENDING, State.WAITING);
    }

    @Test
    void what_failed_and_is_not_needed_is_gone_from_every_list_until_it_is_printed_again() {
        run(AWAY);
        list.takeOff(receipt(), mia);
        assertThat(receipts()).isEmpty();
        assertThat(counter.shop.savedNotPrinted(false).read()).isEmpty();
        var document = counter.shop.documents.of(number).getFirst().id();
        counter.shop.printPaper().print(new PrintQueue.Item.Document(document), PrintPurpose.INTAKE_RECEIPT, AWAY);
        run(AWAY);
        assertThat(receipts()).hasSize(1);
        assertThat(counter.shop.savedNotPrinted(false).read()).hasSize(1);
    }

    @Test
    void labels_that_failed_are_taken_off_too() {
        counter.printers.unplugged = true;
        run(FakePrinters.AT_THE_COUNTER);
        var labels = list.read().getLast();
        assertThat(labels.state()).isEqualTo(State.FAILED);
        assertThat(list.takeOff(labels, mia)).isTrue();
        assertThat(list.takeOff(labels, mia)).as("once").isFalse();
        assertThat(list.read()).extracting(Left::purpose).containsExactly(PrintPurpose.INTAKE_RECEIPT);
    }

    private PaperRun.Sent run(String printer) {
        return counter.shop.paperRun(counter.printers).send(printer);
    }

    private List<Left> receipts() {
        return list.read().stream()
                .filter(left -> left.purpose() == PrintPurpose.INTAKE_RECEIPT)
                .toList();
    }

    private Left receipt() {
        return receipts().getFirst();
    }
}
