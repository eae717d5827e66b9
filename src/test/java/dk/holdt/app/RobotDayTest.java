package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.PaperKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A day at the counter through the real window, by the keyboard alone: three repairs from the first key to the
/// receipt.
class RobotDayTest extends InWindowTest {

    private static final Logger LOG = LoggerFactory.getLogger(RobotDayTest.class);

    @Test
    void a_promise_that_was_kept() throws TimeoutException {
        window.setUp(Language.DA).open();
        hands.at("board");
        var agreed = takeInAnna();
        hands.type(KeyCode.RIGHT).sees("Anna Berg").picture("day-kept-2-board");
        window.itIs("2026-11-27T15:10");
        examine();
        findTheCause();
        window.itIs("2026-11-27T15:20");
        sayYes();
        window.itIs("2026-11-28T11:00");
        repairAndTest();
        window.itIs("2026-11-28T13:10");
        var number = handOverShown();
        find(number);
        window.close();
        var papers = papers(number);
        assertThat(papers.get(PaperKind.INTAKE_RECEIPT).says(agreed)).isTrue();
        assertThat(papers.get(PaperKind.REPAIR_RECEIPT).words()).contains("Løftet blev holdt");
        assertThat(papers.get(PaperKind.REPAIR_RECEIPT).says(agreed)).isTrue();
    }

    @Test
    void a_time_that_was_moved_with_the_customer_told() throws TimeoutException {
        window.setUp(Language.DA).open();
        hands.at("board");
        takeInAnna();
        window.itIs("2026-11-28T12:00");
        examine();
        window.itIs("2026-11-30T10:20");
        hands.type(KeyCode.F5).at("board").sees("UDEN BESKED").picture("day-moved-1-late");
        moveTheTime();
        hands.type(KeyCode.F5).at("board").seesNo("UDEN BESKED").picture("day-moved-3-told");
        window.itIs("2026-11-30T15:00");
        findTheCause();
        sayYes();
        repairAndTest();
        var number = handOverShown();
        window.close();
        var receipt = papers(number).get(PaperKind.REPAIR_RECEIPT).words();
        assertThat(receipt)
                .contains("Løftet blev ikke holdt – 48 t 30 min for sent")
                .contains("Ny tid aftalt: tirsdag den 1. december 2026 kl. 10.20");
    }

    @Test
    void a_device_that_goes_home_unrepaired() throws TimeoutException {
        window.setUp(Language.DA).open();
        hands.at("board");
        takeInAnna();
        window.itIs("2026-11-27T15:10");
        examine();
        findTheCause();
        sayNo();
        window.itIs("2026-11-28T11:00");
        var number = handOverUnrepaired();
        takeInAnnaAgain();
        window.close();
        var receipt = papers(number).get(PaperKind.REPAIR_RECEIPT).words();
        assertThat(receipt).containsIgnoringCase("ikke repareret").contains("Løftet blev holdt");
    }

    /// F2 to Ctrl+Enter for somebody who was never here; the promise as it was read on the screen.
    private String takeInAnna() {
        hands.countFromHere();
        hands.type(KeyCode.F2).at("who").write("20123456").enter();
        hands.at("name").write("Anna Berg").enter();
        hands.at("email").write("anna.berg@mail.dk").enter();
        hands.at("device").write("ideapad 5").enter();
        hands.at("serial").enter();
        hands.at("fault-1").write("tænder ikke").enter();
        hands.at("fault-2").enter();
        hands.at("needed-by").enter();
        hands.at("accessory").write("op").enter().enter();
        hands.at("unlock-how").type(KeyCode.DIGIT2);
        hands.at("ways").type(KeyCode.DIGIT1);
        hands.until("the promise", () -> hands.text("agree-promise")
                .contains("lørdag den 28. november 2026 kl.\u00a014.30"));
        var agreed = hands.text("agree-promise");
        hands.picture("day-kept-1-intake");
        hands.ctrl(KeyCode.ENTER).at("board").sees("1 åben");
        said("keys for a new customer", 90);
        return agreed;
    }

    private void examine() {
        hands.ctrl(KeyCode.DIGIT3).at("start").enter();
        hands.at("verdict-1");
    }

    private void findTheCause() {
        hands.ctrl(KeyCode.DIGIT3).at("verdict-1").type(KeyCode.DIGIT1);
        hands.at("words-1").write("strømprint").enter();
        hands.picture("day-kept-3-bench");
    }

    private void sayYes() {
        open("berg");
        hands.sees("strømprint").ctrl(KeyCode.ENTER);
        hands.at("found").enter();
        hands.at("line-kind").type(KeyCode.DIGIT2).enter();
        hands.at("line-words").write("strømprint").enter();
        hands.at("line-amount").write("980").enter();
        hands.at("add-line").enter();
        hands.tabTo("decided").type(KeyCode.DIGIT1).enter();
        hands.at("ways").type(KeyCode.DIGIT1);
        hands.picture("day-kept-4-answer");
        hands.ctrl(KeyCode.ENTER);
        hands.until("the sheet closed", () -> window.scene().lookup("#sheet") == null);
        hands.picture("day-kept-5-repair");
    }

    private void repairAndTest() {
        hands.ctrl(KeyCode.ENTER);
        hands.at("remedy-1").type(KeyCode.DIGIT1);
        hands.tabTo("how-tested-1").write("startet tre gange").enter();
        hands.at("test-1").type(KeyCode.DIGIT1);
        hands.picture("day-kept-6-tested");
        hands.ctrl(KeyCode.ENTER).sees("klar til afhentning");
        hands.picture("day-kept-7-finished");
    }

    /// F9 on the repair: the cause, a time with its basis, and that the customer was spoken with.
    private void moveTheTime() {
        open("berg");
        hands.countFromHere();
        hands.type(KeyCode.F9).at("causes").type(KeyCode.DIGIT2).enter();
        hands.at("ways").type(KeyCode.DIGIT1).enter();
        hands.at("outcomes").type(KeyCode.DIGIT1);
        assertThat(hands.text("script")).contains("fejlen var større, end vi ventede");
        hands.picture("day-moved-2-sheet");
        hands.ctrl(KeyCode.ENTER);
        said("keys for a new time", 9);
        hands.until("the sheet closed", () -> window.scene().lookup("#sheet") == null);
    }

    /// Writes the number of keys down, and holds it to what it may be (`ux` A0).
    private void said(String what, int most) {
        LOG.info("{}: {}", what, hands.keys());
        assertThat(hands.keys()).as(what).isLessThanOrEqualTo(most);
    }

    private void sayNo() {
        open("berg");
        hands.sees("strømprint").ctrl(KeyCode.ENTER);
        hands.at("found").tabTo("decided").type(KeyCode.DIGIT2);
        hands.tabTo("words").write("det er for dyrt");
        hands.picture("day-home-1-no");
        hands.ctrl(KeyCode.ENTER);
        hands.until("the sheet closed", () -> window.scene().lookup("#sheet") == null);
    }

    private RepairNumber handOverUnrepaired() {
        open("berg");
        var number = shownNumber();
        hands.picture("day-home-2-ready");
        hands.ctrl(KeyCode.U).at("accessory-1").sees("Giv tilbage: oplader").type(KeyCode.SPACE);
        hands.picture("day-home-3-handover");
        hands.ctrl(KeyCode.ENTER).at("board").sees("Sidst udleveret");
        return number;
    }

    private void takeInAnnaAgain() {
        hands.countFromHere();
        hands.type(KeyCode.F2).at("who").write("3456").enter();
        hands.at("device").enter();
        hands.at("fault-1").write("skærm").enter();
        hands.at("fault-2").enter();
        hands.at("needed-by").enter();
        hands.at("accessory").enter();
        hands.at("unlock-how").type(KeyCode.DIGIT2);
        hands.at("ways").type(KeyCode.DIGIT2).ctrl(KeyCode.ENTER);
        hands.at("board").sees("1 åben");
        said("keys for a returning customer", 30);
    }

    private RepairNumber handOverShown() {
        open("berg");
        var number = shownNumber();
        hands.countFromHere();
        hands.ctrl(KeyCode.U);
        hands.at("demo-1").picture("day-kept-8-handover");
        hands.type(KeyCode.DIGIT1).enter().type(KeyCode.SPACE);
        hands.ctrl(KeyCode.ENTER).at("paid").type(KeyCode.DIGIT1);
        hands.picture("day-kept-9-shown");
        hands.ctrl(KeyCode.ENTER).at("board").sees("Sidst udleveret");
        said("keys for a handover", 12);
        hands.picture("day-kept-10-board");
        return number;
    }

    private void find(RepairNumber number) {
        open(number.digits());
        hands.picture("day-kept-11-found");
        assertThat(shownNumber()).isEqualTo(number);
    }

    /// Types on the board, which finds, and opens what was found.
    private void open(String typed) {
        hands.type(KeyCode.F5).at("board").write(typed).at("find").enter();
        hands.at("asked");
    }

    private RepairNumber shownNumber() {
        var digits = hands.text("repair-title").replaceAll("^\\D*(\\d+).*", "$1");
        return RepairNumber.read(digits).orElseThrow();
    }

    /// What stands on each paper of a repair, read out of its pages after the program has ended.
    private Map<PaperKind, PrintedPage> papers(RepairNumber number) {
        try (var shop = window.shop()) {
            var run = shop.paperRun(new FakePrinters());
            var papers = new EnumMap<PaperKind, PrintedPage>(PaperKind.class);
            shop.documents.of(number).forEach(paper -> papers.put(paper.kind(), PrintedPage.of(run.pages(paper.id()))));
            return papers;
        }
    }
}
