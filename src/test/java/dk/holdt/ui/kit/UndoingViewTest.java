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
    private StatusLine status;
    private Toasts toasts;
    private Undoing undoing;
    private long nanos;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        toasts = new Toasts();
        status = new StatusLine();
        undoing = new Undoing(toasts, status, "Fortryd Ctrl+Z", () -> nanos);
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
        robot.interact(() -> toasts.show("the customer has been told"));
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

    @Test
    void on_another_screen_a_toast_that_was_read_goes_on_in_the_status_line(FxRobot robot) {
        offer(robot, "103607 gemt");
        robot.interact(undoing::stepAside);
        assertThat(toasts(robot)).containsExactly("103607 gemt");
        nanos = 2_100_000_000L;
        robot.interact(undoing::stepAside);
        assertThat(toasts(robot)).isEmpty();
        assertThat(status.getAccessibleText()).contains("103607 gemt · Fortryd Ctrl+Z");
        robot.interact(undoing::undo);
        assertThat(undone).containsExactly("103607 gemt");
        assertThat(status.getAccessibleText()).doesNotContain("gemt");
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
