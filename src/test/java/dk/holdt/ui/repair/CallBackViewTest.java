package dk.holdt.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.What;
import dk.holdt.ui.kit.LaterBackground;
import dk.holdt.usecase.OneRepair;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class CallBackViewTest extends RepairScreenTest {

    @Start
    void open(Stage stage) {
        begin(stage);
    }

    @Test
    void f7_a_digit_and_enter_promise_a_call_and_the_same_key_then_asks_how_it_went(FxRobot robot) {
        show(robot, new OneRepair(Language.DA));
        robot.type(KeyCode.F7);
        assertThat(robot.lookup("#own-time").match(Node::isVisible).tryQuery()).hasValueSatisfying(field -> assertThat(
                        field.getParent().getParent().getParent().isVisible())
                .as("a time of one’s own is typed only where it was chosen")
                .isFalse());
        robot.type(KeyCode.DIGIT1);
        assertThat(text(robot, "#call-say")).startsWith("Jeg ringer tilbage senest kl. 15.30.");
        picture(robot, "call-promise-da");
        robot.type(KeyCode.ENTER);
        assertThat(repair.dossier().book().open(What.CALL)).isPresent();
        assertThat(window.hasSheet()).isFalse();
        robot.interact(() -> repair.when("2026-11-27T15:20"));
        robot.type(KeyCode.F7);
        assertThat(text(robot, "#call-owed"))
                .isEqualTo("Ring til Anna Berg før kl. 15.30 – det har vi lovet." + " 10 min tilbage.");
        robot.type(KeyCode.DIGIT2).type(KeyCode.ENTER);
        assertThat(repair.dossier().book().open(What.CALL)).isPresent();
        assertThat(window.went.getLast().replace('\u00a0', ' '))
                .isEqualTo("said Noteret. Opkaldet er stadig lovet – nyt forsøg kl. 15.50");
        robot.type(KeyCode.F7);
        picture(robot, "call-made-da");
        robot.type(KeyCode.DIGIT1).type(KeyCode.ENTER);
        assertThat(repair.dossier().book().open(What.CALL)).isEmpty();
    }

    @Test
    void keys_that_are_faster_than_the_counting_are_kept_unless_the_sheet_is_left(FxRobot robot) {
        show(robot, new OneRepair(Language.DA));
        var later = new LaterBackground();
        openAndPress(robot, later);
        robot.interact(window::closeSheet);
        robot.interact(later::answerAll);
        assertThat(repair.dossier().book().open(What.CALL)).as("left").isEmpty();
        openAndPress(robot, later);
        assertThat(window.hasSheet()).isTrue();
        assertThat(robot.lookup(".error-summary").match(Node::isVisible).tryQuery())
                .as("nothing is wrong")
                .isEmpty();
        robot.interact(later::answerAll);
        assertThat(repair.dossier().book().open(What.CALL)).isPresent();
        assertThat(window.hasSheet()).isFalse();
    }

    private void openAndPress(FxRobot robot, LaterBackground later) {
        var station = WindowAround.of(repair, window, later);
        robot.interact(() -> PromiseCallView.open(repair.number, WindowAround.desk(repair), station));
        robot.type(KeyCode.DIGIT1);
        finish(robot);
    }
}
