package dk.holdt.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.RecordingNavigator;
import dk.holdt.ui.kit.Shortcuts;
import dk.holdt.ui.kit.Theme;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// How the device is unlocked, asked in block 4 of the intake.
class UnlockRowViewTest extends RobotTest {

    private final IntakeFixture fixture = new IntakeFixture(Language.DA);
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final IntakeViewModel model = fixture.model(new DirectBackground());
    private Scene scene;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        var view = new IntakeView(model, Country.DK, fixture.station(navigator, Language.DA));
        scene = new Scene(new StackPane(view.view()), 1366, 697);
        Theme.apply(scene, 100);
        new Shortcuts(scene).screen(view::commands);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void a_code_that_was_not_typed_is_asked_for_at_its_field(FxRobot robot) {
        fillIn(robot);
        robot.interact(() -> model.withIt().unlock().howProperty().set(Unlock.How.NOTED));
        finish(robot);
        robot.type(KeyCode.TAB).type(KeyCode.ENTER);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("unlock-code");
        keepPicture(robot, scene, "intake-code-missing-da");
        robot.write("2580");
        finish(robot);
        assertThat(navigator.asked).contains("board");
    }

    @Test
    void without_the_key_the_customer_unlocks(FxRobot robot) {
        fixture.shop.secrets().lose();
        fillIn(robot);
        robot.interact(() -> {
            model.withIt().unlock().howProperty().set(Unlock.How.NOTED);
            model.withIt().unlock().codeProperty().set("2580");
        });
        finish(robot);
        assertThat(fixture.shop.repairCount()).isZero();
        keepPicture(robot, scene, "intake-code-locked-da");
        robot.interact(() -> robot.lookup("#unlock-how").query().requestFocus());
        robot.type(KeyCode.DIGIT2);
        keepPicture(robot, scene, "intake-code-customer-da");
        finish(robot);
        assertThat(fixture.shop.repairCount()).isOne();
    }

    private void fillIn(FxRobot robot) {
        robot.interact(() -> {
            model.customer().phoneProperty().set("20123456");
            model.customer().nameProperty().set("Anna Berg");
            model.device().nameProperty().set("Lenovo IdeaPad 5");
            model.faults().getLast().wordsProperty().set("tænder ikke");
            robot.lookup("#ways").query().requestFocus();
        });
        robot.type(KeyCode.DIGIT1);
    }

    private static void finish(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    }
}
