package dk.holdt.ui.repair;

import dk.holdt.ui.CounterWindow;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.Shortcuts;
import dk.holdt.ui.kit.SideSheet;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.OneRepair;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// A repair on the screen of a small laptop, in a window that only notes where it is sent.
abstract class RepairScreenTest extends RobotTest {

    private Stage stage;
    Scene scene;
    OneRepair repair;
    CounterWindow window;
    final PapersInMemory papers = new PapersInMemory();

    /// To be called by the test’s own start method: only those of the test class itself are found.
    void begin(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        this.stage = stage;
    }

    void show(FxRobot robot, OneRepair shown) {
        repair = shown;
        robot.interact(() -> {
            var sheets = new SideSheet("Esc");
            window = new CounterWindow(sheets);
            var view = new RepairView(
                    shown.number, WindowAround.desk(shown), papers.desk(shown), WindowAround.of(shown, window));
            scene = new Scene(new StackPane(view.view(), sheets), 1366, 696);
            Theme.apply(scene, 100);
            new Shortcuts(scene).screen(view::commands);
            stage.setScene(scene);
            stage.show();
            view.shown();
        });
    }

    static void finish(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    }

    void picture(FxRobot robot, String name) {
        robot.interact(() -> {});
        keepPicture(robot, scene, name);
    }

    void pictureAtTwice(FxRobot robot, String name) {
        robot.interact(() -> Theme.apply(scene, 200));
        picture(robot, name);
    }

    static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Label>query().getText().replace('\u00a0', ' ');
    }
}
