package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.receipt.Documents;
import dk.holdt.usecase.receipt.PaperRun;
import dk.holdt.usecase.receipt.PrintQueue;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Paper is frozen with the act it proves; whether a printer is there is another matter.
class PaperAtTheCounterTest {

    private static final String REPAIR = "everything empty that may be empty";

    @TempDir
    private Path folder;

    private ShopAtWork counter;
    private CounterActs acts;

    @BeforeEach
    void one_repair_from_hand_in_to_hand_over_with_the_printer_unplugged() {
        counter = ShopAtWork.opened(folder.resolve("data"));
        FakePrinters.chosenFor(counter.shop.printerPlan);
        counter.printers.unplugged = true;
        var days = CounterRecords.read();
        acts = new CounterActs(
                counter,
                new CounterRecords.Days(
                        List.of(days.repair(REPAIR)),
                        days.steps().stream()
                                .filter(step -> step.repair().equals(REPAIR))
                                .toList()));
        acts.all();
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void a_device_is_handed_over_without_a_printer_and_its_job_says_that_it_failed() {
        assertThat(run()).isEqualTo(new PaperRun.Sent(0, 2));
        assertThat(counter.dossier(acts.numbers.get(REPAIR)).stage()).isEqualTo(Stage.COLLECTED);
        assertThat(issued()).extracting(Documents.Issued::printing).containsOnly(Optional.of(PrintQueue.State.FAILED));
        assertThat(rows().of("select distinct reason from print_job")).containsExactly("NO_SUCH_PRINTER");
        assertThat(counter.printers.printed).isEmpty();
    }

    @Test
    void a_receipt_that_did_not_come_out_at_handover_is_listed_for_a_day_until_it_is_printed() {
        run();
        var list = counter.shop.savedNotPrinted(false);
        var left = list.read();
        assertThat(left).extracting(paper -> paper.kind()).containsExactly(PaperKind.REPAIR_RECEIPT);
        counter.printers.unplugged = false;
        list.print(left.getFirst());
        assertThat(list.read()).isEmpty();
        assertThat(run()).isEqualTo(new PaperRun.Sent(1, 0));
        assertThat(list.read()).isEmpty();
    }

    @Test
    void the_day_after_the_customer_has_gone_with_or_without_it() {
        run();
        assertThat(counter.shop.savedNotPrinted(false).read()).hasSize(1);
        counter.itIs("12-30 11:00");
        assertThat(counter.shop.savedNotPrinted(false).read()).isEmpty();
    }

    @Test
    void nothing_that_failed_is_printed_by_itself_once_the_printer_is_back() {
        run();
        counter.printers.unplugged = false;
        assertThat(run()).isEqualTo(new PaperRun.Sent(0, 0));
        assertThat(counter.printers.printed).isEmpty();
    }

    @Test
    void what_is_printed_days_later_is_what_was_frozen_and_every_further_paper_is_a_copy_of_it()
            throws NoSuchAlgorithmException {
        run();
        counter.printers.unplugged = false;
        counter.itIs("12-30 11:00");
        for (int again = 0; again < 2; again++) {
            for (var document : issued()) {
                counter.shop
                        .printPaper()
                        .print(
                                new PrintQueue.Item.Document(document.id()),
                                PrintPurpose.of(document.kind()),
                                FakePrinters.AT_THE_COUNTER);
            }
            assertThat(run()).isEqualTo(new PaperRun.Sent(2, 0));
        }
        var pages = counter.printers.pages();
        assertThat(pages).hasSize(4);
        var second = PrintedPage.of(pages.get(2)).words();
        assertThat(second).contains("Copy 1 · printed Wednesday 30 December 2026 at 11:00");
        assertThat(PrintedPage.of(pages.get(0)).words()).doesNotContain("Copy");
        assertThat(second.replaceAll("Copy 1 .*? at 11:00", "").replaceAll("\\s+", ""))
                .isEqualTo(PrintedPage.of(pages.get(0)).words().replaceAll("\\s+", ""));
        var hash = MessageDigest.getInstance("SHA-256");
        assertThat(rows().of("select sha256 from document"))
                .containsExactlyInAnyOrder(
                        HexFormat.of().formatHex(hash.digest(pages.get(0))),
                        HexFormat.of().formatHex(hash.digest(pages.get(1))));
    }

    @Test
    void pages_made_after_the_shop_has_changed_are_still_those_of_the_day() {
        var shop = counter.shop.now.shop();
        counter.shop.book.save(new dk.holdt.domain.shop.Shop(
                "Another name", "elsewhere", "", "", "", false, shop.country(), shop.language()));
        run();
        for (var document : issued()) {
            var page = PrintedPage.of(counter.shop.documents.pdf(document.id()).orElseThrow());
            assertThat(page.words())
                    .contains("Havnens Reparation", "Havnegade 12")
                    .doesNotContain("Another name");
        }
    }

    private PaperRun.Sent run() {
        var run = counter.shop.paperRun(counter.printers);
        run.make();
        return run.send(FakePrinters.AT_THE_COUNTER);
    }

    private List<Documents.Issued> issued() {
        return counter.shop.printPaper().of(acts.numbers.get(REPAIR)).issued();
    }

    private ShopFileRows rows() {
        return new ShopFileRows(folder.resolve("data"));
    }
}
