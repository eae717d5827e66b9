package dk.holdt.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.LaterBackground;
import dk.holdt.ui.kit.RecordingNavigator;
import dk.holdt.ui.kit.Theme;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A customer is looked up while the next words are typed already.
class TypedAheadViewTest extends RobotTest {

    private final LaterBackground slow = new LaterBackground();

    private final RecordingNavigator navigator = new RecordingNavigator();
    private IntakeView view;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        var fixture = new IntakeFixture(Language.DA);
        view = new IntakeView(fixture.model(slow), Country.DK, fixture.station(navigator, Language.DA));
        var scene = new Scene(new StackPane(view.view()), 1366, 697);
        Theme.apply(scene, 100);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void what_is_typed_before_somebody_new_was_looked_up_goes_where_it_was_meant(FxRobot robot) {
        robot.write("20123456").type(KeyCode.ENTER).write("Anna Berg").type(KeyCode.ENTER);
        robot.write("anna.berg@mail.dk");
        assertThat(field(robot, "#who")).isEqualTo("20123456");
        robot.interact(slow::answerAll);
        assertThat(field(robot, "#who")).isEqualTo("20123456");
        assertThat(field(robot, "#name")).isEqualTo("Anna Berg");
        assertThat(field(robot, "#email")).isEqualTo("anna.berg@mail.dk");
        robot.write("!");
        assertThat(field(robot, "#email")).isEqualTo("anna.berg@mail.dk!");
    }

    @Test
    void the_device_of_somebody_we_know_is_never_typed_into_the_number(FxRobot robot) {
        robot.write("2041").type(KeyCode.ENTER).write("ideapad");
        robot.interact(slow::answerAll);
        assertThat(field(robot, "#name")).isNotEmpty();
        assertThat(field(robot, "#who")).doesNotContain("ideapad");
        assertThat(field(robot, "#device")).isEqualTo("ideapad");
    }

    @Test
    void an_imei_finds_its_field_from_any_other_and_is_never_put_over_another_number(FxRobot robot) {
        robot.interact(() -> {
            assertThat(view.scanned("356938035643809")).isTrue();
            assertThat(view.scanned("356938035643809")).as("the same again").isTrue();
            assertThat(view.scanned("356938035643808")).as("wrong check digit").isFalse();
            assertThat(view.scanned("5701234567892")).as("no IMEI").isFalse();
        });
        assertThat(field(robot, "#serial")).isEqualTo("356938035643809");
        assertThat(navigator.asked).isEmpty();
        robot.interact(() -> assertThat(view.scanned("490154203237518")).isTrue());
        assertThat(field(robot, "#serial")).isEqualTo("356938035643809");
        assertThat(navigator.asked).singleElement().asString().startsWith("toast 490154203237518");
    }

    private static String field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class).getText();
    }
}
