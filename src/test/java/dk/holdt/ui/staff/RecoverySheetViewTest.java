package dk.holdt.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.SideSheet;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The buttons under the key: print, and save where the machine is told to.
class RecoverySheetViewTest extends RobotTest {

    @TempDir
    private Path folder;

    private final RecoveryAtDesk desk = new RecoveryAtDesk();
    private final List<String> asked = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        desk.receiptsComeOutOf("Skranke");
        var sheet = new RecoverySheet(
                desk.model(),
                desk.typing(),
                new StaffHere(List.of(desk.mette())),
                desk.messages,
                (over, title, name) -> {
                    asked.add(title + " " + name);
                    return answer;
                },
                () -> {});
        var sheets = new SideSheet("Esc");
        var scene = new Scene(new StackPane(sheets), 1366, 697);
        Theme.apply(scene, 100);
        stage.setScene(scene);
        stage.show();
        sheets.open(desk.messages.text("rk.title"), sheet);
        sheet.begin();
    }

    @Test
    void the_key_is_printed_and_saved_from_the_sheet(FxRobot robot) throws IOException {
        press(robot, "#make-recovery");
        press(robot, "#print-recovery");
        assertThat(desk.printers.sent).containsExactly("Skranke A4 " + RecoveryAtDesk.GROUPS);
        assertThat(said(robot)).contains("Skranke");

        press(robot, "#save-recovery");
        assertThat(asked).containsExactly("Gem som fil holdt-recovery-key.pdf");
        assertThat(said(robot))
                .as("nothing was saved, and nothing is said of it")
                .contains("Skranke");

        answer = Optional.of(folder.resolve("nøgle.pdf"));
        press(robot, "#save-recovery");
        assertThat(Files.readString(folder.resolve("nøgle.pdf"))).isEqualTo(RecoveryAtDesk.GROUPS);
        assertThat(said(robot)).contains("nøgle.pdf");
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#recovery-said").queryAs(Label.class).getText();
    }
}
