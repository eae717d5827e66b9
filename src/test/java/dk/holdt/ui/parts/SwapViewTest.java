package dk.holdt.ui.parts;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.Settlement;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.CounterWindow;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.ShopFloor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class SwapViewTest extends RobotTest {

    private final ShopFloor floor = new ShopFloor(Language.DA);
    private final CounterWindow window = new CounterWindow();
    private RepairNumber number;
    private Scene scene;

    @Start
    void open(Stage stage) {
        number = floor.started(floor.take(DO_NOT_ASK, "starter ikke"));
        var view = new SwapView(number, SwapViewModelTest.desk(floor), CounterWindow.station(floor, window, MIA));
        scene = window.show(stage, view, 100);
    }

    private static void next(FxRobot robot, String... typed) {
        for (var words : typed) {
            robot.write(words).type(KeyCode.ENTER);
        }
    }

    private void typeCases(FxRobot robot, String frontUsb) {
        robot.type(KeyCode.DIGIT4);
        next(robot, "Chieftec Smart", "Basic-2", "", "", "2 x USB 2.0", frontUsb);
        next(robot, "ingen", "ingen", "1", "1");
    }

    @Test
    void a_case_without_front_usb_is_stopped_until_the_customer_has_said_yes(FxRobot robot) {
        typeCases(robot, "ingen");
        robot.interact(() -> {});
        assertThat(robot.lookup("#verdict").queryLabeled().getText())
                .isEqualTo("Den nye del er dårligere end den gamle");
        keepPicture(robot, scene, "swap-1-worse-da");
        robot.interact(() -> robot.lookup("#choices").query().requestFocus());
        robot.type(KeyCode.DIGIT2);
        assertThat(robot.lookup("#with").query().isFocused()).isTrue();
        robot.type(KeyCode.ENTER).type(KeyCode.DIGIT1);
        keepPicture(robot, scene, "swap-2-ask-da");
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        var swap = floor.dossier(number).fittedSwaps().getFirst();
        assertThat(swap.settlement().orElseThrow()).isInstanceOfSatisfying(Settlement.Consent.class, yes -> {
            assertThat(yes.with()).isEqualTo("Anna Berg");
            assertThat(yes.difference()).contains("før 2 ×").contains("efter ingen");
        });
        assertThat(window.went).containsExactly("back");
    }

    @Test
    void the_same_model_is_copied_and_needs_nobodys_word(FxRobot robot) {
        typeCases(robot, "");
        next(robot, "ny original del", "", "ny");
        robot.interact(() -> robot.lookup("#same-model").queryButton().fire());
        keepPicture(robot, scene, "swap-3-same-da");
        assertThat(robot.lookup("#verdict").queryLabeled().getText())
                .isEqualTo("Mindst lige så god som før på alle punkter.");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(floor.dossier(number).fittedSwaps()).hasSize(1);
    }

    @Test
    void it_can_be_read_at_twice_the_size_with_every_point(FxRobot robot) {
        typeCases(robot, "1 x USB 2.0");
        robot.interact(() -> {
            robot.lookup("#more").queryButton().fire();
            Theme.apply(scene, 200);
        });
        keepPicture(robot, scene, "swap-4-200-da");
        robot.interact(() -> Theme.apply(scene, 100));
        keepPicture(robot, scene, "swap-5-all-da");
        assertThat(robot.lookup("#removed-fans").query().isVisible()).isTrue();
    }
}
