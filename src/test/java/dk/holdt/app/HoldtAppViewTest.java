package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.RobotTest;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class HoldtAppViewTest extends RobotTest {

    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        new HoldtApp().start(stage);
    }

    @Test
    void the_window_opens_and_bears_our_name(FxRobot robot) {
        assertThat(stage.isShowing()).isTrue();
        assertThat(stage.getTitle()).isEqualTo("Holdt");
        keepPicture(robot, stage.getScene(), "window");
    }
}
