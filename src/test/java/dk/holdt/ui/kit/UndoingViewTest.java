package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.RobotTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class UndoingViewTest extends RobotTest {

    private final List<String> undone = new ArrayList<>();
    private Undoing undoing;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        var toasts = new Toasts();
        undoing = new Undoing(toasts, "Fortryd Ctrl+Z");
        var scene = new Scene(toasts, 800, 300);
        Theme.apply(scene, 100);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void the_last_act_is_taken_back_and_only_once(FxRobot robot) {
        offer(robot, "first");
        offer(robot, "second");
        assertThat(toasts(robot)).containsExactly("second");
        robot.interact(undoing::undo);
        robot.interact(undoing::undo);
        assertThat(undone).containsExactly("second");
        assertThat(toasts(robot)).isEmpty();
    }

    @Test
    void the_button_does_the_same(FxRobot robot) {
        offer(robot, "first");
        robot.clickOn("Fortryd Ctrl+Z");
        robot.interact(undoing::undo);
        assertThat(undone).containsExactly("first");
    }

    private void offer(FxRobot robot, String words) {
        robot.interact(() -> undoing.offer(words, () -> undone.add(words), List.of()));
    }

    private static List<String> toasts(FxRobot robot) {
        return robot.lookup(".toast > .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
