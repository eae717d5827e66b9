package dk.holdt.ui.handover;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.kroner;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.journal.Agreement.Topic;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.repair.Finding;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.ui.CounterWindow;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.parts.SwapPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class HandoverViewTest extends RobotTest {

    private final ShopFloor floor = new ShopFloor(Language.DA);
    private final CounterWindow window = new CounterWindow();
    private RepairNumber number;
    private Scene scene;

    @Start
    void open(Stage stage) {
        number = floor.take(DO_NOT_ASK, 2, "starter ikke altid", "blæseren larmer");
        floor.in.repairs().addAccessory(floor.dossier(number).repair().id(), "oplader");
        floor.in.repairs().add(floor.dossier(number).repair().id(), simLeftIn());
        done(floor.notes().agree(floor.seen(number), MIA, Topic.WANTS_TO_SEE, "", Optional.empty()));
        floor.started(number);
        done(floor.swaps().fit(floor.seen(number), MIA, sameBoard()));
        var fixed = new Verdict.Found("strømkort", new Verdict.Remedy.Fixed());
        done(floor.judge().give(floor.seen(number), MIA, floor.fault(number, 1).id(), fixed));
        done(floor.judge().test(floor.seen(number), MIA, floor.fault(number, 1).id(), true, "startet tre gange"));
        var tried = new Verdict.NotFound("40 min belastning");
        done(floor.judge().give(floor.seen(number), MIA, floor.fault(number, 2).id(), tried));
        floor.itIs("2026-11-28T10:20");
        done(floor.work().finish(floor.seen(number), MIA));
        var labour = new PriceLine(0, PriceLine.Kind.LABOUR, "", kroner(980));
        done(floor.handOver().price(floor.seen(number), MIA, List.of(labour)));
        done(floor.dataCopies().kept(number, MIA, "NAS", Optional.empty()));
        var view =
                new HandoverView(number, HandoverViewModelTest.desk(floor), CounterWindow.station(floor, window, MIA));
        scene = window.show(stage, view, 100);
    }

    private static HandIn simLeftIn() {
        return new HandIn(
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Finding.BATTERY_SWOLLEN, Finding.SIM_LEFT_IN),
                Optional.empty());
    }

    private static SwapPart.Fitting sameBoard() {
        var same = dk.holdt.domain.part.Verdict.SAME;
        var line = new PartSwap.Line("origin", true, "original-new", "original-new", same, false);
        return new SwapPart.Fitting(
                "laptop-battery",
                new PartSwap.Part("gammelt batteri", ""),
                new PartSwap.Part("nyt batteri", ""),
                new PartSwap.Comparison(same, List.of(line)));
    }

    @Test
    void shown_returned_paid_and_gone(FxRobot robot) {
        assertThat(robot.lookup("#demo-1").query().isFocused()).isTrue();
        assertThat(robot.lookup("#finish").query().isVisible()).isFalse();
        assertThat(robot.lookup("#left-in").queryLabeled().getText())
                .isEqualTo("Ved indleveringen: SIM-kort sidder i. Se efter, at det stadig er der.");
        keepPicture(robot, scene, "handover-1-da");
        robot.type(KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.ENTER);
        robot.type(KeyCode.SPACE, KeyCode.ENTER, KeyCode.DIGIT2);
        robot.interact(() -> {});
        keepPicture(robot, scene, "handover-2-all-shown-da");
        assertThat(robot.lookup("#finish").query().isVisible()).isFalse();
        finish(robot);
        assertThat(robot.lookup("#paid").query().isFocused()).isTrue();
        assertThat(robot.lookup("#at-till").queryLabeled().getText())
                .startsWith("Betales i kassen: ")
                .endsWith("reparation nr. " + number);
        robot.type(KeyCode.DIGIT1);
        assertThat(robot.lookup("#finish").query().isVisible()).isTrue();
        aPriceTypedAndNotAddedIsNotLost(robot);
        finish(robot);
        assertThat(floor.dossier(number).stage()).isEqualTo(dk.holdt.domain.repair.Stage.COLLECTED);
        assertThat(window.went).containsExactly("board");
        assertThat(floor.in.papers()).hasSize(1);
        assertThat(floor.dataCopies().of(number))
                .as("the day that was offered")
                .contains(DataCopy.kept("NAS", Optional.of(LocalDate.of(2026, 12, 12))));
    }

    private void aPriceTypedAndNotAddedIsNotLost(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#line-amount").queryTextInputControl().setText("12"));
        finish(robot);
        assertThat(floor.dossier(number).stage()).isEqualTo(dk.holdt.domain.repair.Stage.READY);
        assertThat(robot.lookup("#line-said").queryLabeled().getText()).contains("begyndt og ikke tilføjet");
        robot.type(KeyCode.DIGIT2);
        keepPicture(robot, scene, "handover-line-begun-da");
        finish(robot);
        assertThat(floor.dossier(number).stage()).isEqualTo(dk.holdt.domain.repair.Stage.READY);
        assertThat(floor.dossier(number).priceLines()).hasSize(2);
        assertThat(robot.lookup("#line-said").queryLabeled().getText()).contains("Nu er den det");
        robot.interact(() -> robot.lookup("#remove").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(floor.dossier(number).priceLines()).as("Enter goes on").hasSize(2);
    }

    @Test
    void a_copy_of_the_data_without_a_day_keeps_the_device_here(FxRobot robot) {
        assertThat(robot.lookup("#still-open").queryLabeled().getText()).doesNotContain("slettes");
        robot.interact(() -> robot.lookup("#copy-day").queryTextInputControl().setText("en dag"));
        assertThat(robot.lookup("#still-open").queryLabeled().getText())
                .contains("Hvilken dag slettes kopien af data?");
        robot.interact(() -> robot.lookup("#copy-deleted").queryButton().fire());
        assertThat(robot.lookup("#copy-of-data").query().isVisible()).isFalse();
        assertThat(robot.lookup("#still-open").queryLabeled().getText()).doesNotContain("slettes");
    }

    private static void finish(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.CONTROL, KeyCode.ENTER);
    }

    @Test
    void enter_alone_says_of_no_copy_that_it_is_deleted(FxRobot robot) {
        robot.interact(() -> robot.lookup("#copy-day").query().requestFocus());
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(robot.lookup("#copy-deleted").query().isFocused()).isFalse();
        assertThat(floor.dataCopies().of(number).orElseThrow().isKept()).isTrue();
    }

    @Test
    void what_does_not_work_gets_a_new_time_on_the_spot(FxRobot robot) {
        robot.type(KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.DIGIT3);
        robot.interact(() -> robot.lookup("#ways").query().requestFocus());
        robot.type(KeyCode.DIGIT2);
        keepPicture(robot, scene, "handover-3-fails-da");
        robot.interact(() -> robot.lookup("#send").queryButton().fire());
        assertThat(floor.dossier(number).stage()).isEqualTo(dk.holdt.domain.repair.Stage.EXAMINING);
        assertThat(floor.fault(number, 1).verdict())
                .contains(new Verdict.Found("strømkort", new Verdict.Remedy.Open()));
        assertThat(window.went).endsWith("board");
    }

    @Test
    void a_missed_promise_is_apologised_for_and_goodwill_is_one_key_away(FxRobot robot) {
        assertThat(robot.lookup("#sorry").queryLabeled().getText()).startsWith("Vi var 1 t 20 min (i åbningstiden)");
        assertThat(robot.lookup("#own-limit").query().isVisible()).isFalse();
        robot.interact(() -> robot.lookup("#goodwill").queryButton().fire());
        assertThat(robot.lookup("#own-limit").queryLabeled().getText())
                .as("what may be given without asking")
                .contains("200");
        robot.write("100").type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(floor.dossier(number).priceLines()).hasSize(2);
        robot.interact(() -> robot.lookup("#who").query().requestFocus());
        keepPicture(robot, scene, "handover-4-price-da");
        assertThat(robot.lookup("#total").queryLabeled().getText()).contains("880\u00a0kr.", "moms");
        robot.interact(() -> robot.lookup("#goodwill").queryButton().fire());
        robot.write("880").type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(robot.lookup("#total").queryLabeled().getText())
                .contains("0\u00a0kr.")
                .doesNotContain("moms");
    }

    @Test
    void it_can_be_read_at_twice_the_size(FxRobot robot) {
        robot.interact(() -> Theme.apply(scene, 200));
        keepPicture(robot, scene, "handover-5-200-da");
        robot.interact(() -> robot.from(robot.lookup("#handover"))
                .lookup(".check-box")
                .<CheckBox>query()
                .requestFocus());
        keepPicture(robot, scene, "handover-6-200-da");
        robot.interact(() -> {});
        var box = robot.lookup(".check-box").query();
        assertThat(box.localToScene(box.getLayoutBounds()).getMaxY()).isBetween(0.0, 697.0);
    }
}
