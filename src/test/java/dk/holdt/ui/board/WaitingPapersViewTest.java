package dk.holdt.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.SideSheet;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.receipt.PrintQueue.State;
import dk.holdt.words.Messages;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class WaitingPapersViewTest extends RobotTest {

    private final JobsInMemory jobs = new JobsInMemory();
    private Scene scene;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        jobs.with(State.FAILED, "Lager");
        var shop = new BoardFixture(Language.DA);
        var ways = new WaitingPapersViewModel.Ways(
                () -> List.of("Rulle", "Skranke"), shop.background, new DirectBackground(), () -> shop.here, () -> {});
        var words = new Messages(Language.DA);
        var sheet = new SideSheet("Esc");
        scene = new Scene(new StackPane(sheet), 1366, 697);
        Theme.apply(scene, 100);
        stage.setScene(scene);
        stage.show();
        sheet.open(
                words.text("pp.jobs"),
                new WaitingPapersSheet(new WaitingPapersViewModel(jobs.papers(shop), ways), words));
    }

    @Test
    void a_paper_goes_to_another_printer_and_off_the_list_with_the_keyboard(FxRobot robot) {
        assertThat(robot.lookup("Etiketter 104121 · Lager · nåede ikke printeren")
                        .tryQuery())
                .isPresent();
        press(robot, "#other-1");
        keepPicture(robot, scene, "waiting-papers-other-da");
        press(robot, "#printer-0");
        assertThat(robot.lookup("Etiketter 104121 · Rulle · venter på printeren")
                        .tryQuery())
                .isPresent();
        assertThat(scene.getFocusOwner()).as("the keyboard stays in the list").isInstanceOf(Button.class);
        press(robot, "#off-1");
        assertThat(robot.lookup("Ingen udskrifter venter, og ingen er gået galt.")
                        .tryQuery())
                .isPresent();
        assertThat(jobs.jobs).isEmpty();
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).query().requestFocus());
        robot.type(KeyCode.SPACE);
    }
}
