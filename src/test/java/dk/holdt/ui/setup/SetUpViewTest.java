package dk.holdt.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class SetUpViewTest extends RobotTest {

    private final SetUpFixture shop = new SetUpFixture();
    private final List<String> left = new ArrayList<>();
    private Scene scene;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        var view = new SetUpView(shop.model, () -> left.add("demo"), () -> left.add("board"));
        scene = new Scene(view, 1366, 768);
        Theme.apply(scene, 100);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void a_shop_is_set_up_in_danish_with_the_keyboard_alone(FxRobot robot) {
        keepPicture(robot, scene, "setup-1-da");
        enter(robot, 2);
        robot.write("Skærm & Søn");
        enter(robot, 1);
        robot.write("Algade 4")
                .press(KeyCode.SHIFT)
                .type(KeyCode.ENTER)
                .release(KeyCode.SHIFT)
                .write("4000 Roskilde");
        enter(robot, 1);
        robot.write("70 10 20 30");
        enter(robot, 1);
        robot.write("hej@skaerm.dk");
        enter(robot, 1);
        robot.write("12345678");
        enter(robot, 1);
        robot.type(KeyCode.DIGIT1);
        keepPicture(robot, scene, "setup-2-da");
        enter(robot, 1);
        robot.write("Mia Juul");
        keepPicture(robot, scene, "setup-3-da");
        enter(robot, 1);
        keepPicture(robot, scene, "setup-4-da");
        assertThat(text(robot, "#example-clock")).isEqualTo("lørdag den 28. november 2026 kl.\u00a014.30");
        assertThat(text(robot, "#example-working")).isEqualTo("onsdag den 2. december 2026 kl.\u00a012.00");
        enter(robot, 10);
        keepPicture(robot, scene, "setup-5-da");
        enter(robot, 9);
        assertThat(left).containsExactly("board");
        var saved = shop.saved.getFirst().shop();
        assertThat(saved.address()).isEqualTo("Algade 4\n4000 Roskilde");
        assertThat(saved.language()).isEqualTo(Language.DA);
        assertThat(saved.country()).isEqualTo(Country.DK);
    }

    @Test
    void the_screen_speaks_the_language_as_soon_as_it_is_chosen(FxRobot robot) {
        robot.type(KeyCode.DIGIT3);
        assertThat(text(robot, "#page")).isEqualTo("1 of 5");
        assertThat(robot.lookup("#language").query().isFocused()).isTrue();
        keepPicture(robot, scene, "setup-1-en");
        enter(robot, 2);
        robot.interact(() -> {
            shop.model.shop().nameProperty().set("Fix");
            shop.model.shop().phoneProperty().set("22334455");
            shop.model.shop().managerProperty().set("Mia");
            shop.model.next();
            shop.model.next();
        });
        keepPicture(robot, scene, "setup-4-en");
        assertThat(text(robot, "#example-clock")).isEqualTo("Saturday 28 November 2026 at 14:30");
        robot.interact(
                () -> robot.lookup("#hours-tuesday").queryAs(TextField.class).setText("ten to five"));
        robot.clickOn("#next");
        keepPicture(robot, scene, "setup-4-problems");
        assertThat(robot.lookup("#problems")
                        .lookup(".hyperlink")
                        .queryAs(Hyperlink.class)
                        .getText())
                .startsWith("Tuesday: ");
    }

    @Test
    void what_is_missing_is_said_above_and_at_the_field_and_leads_there(FxRobot robot) {
        enter(robot, 2);
        robot.clickOn("#next");
        assertThat(robot.lookup("#problems").query().isFocused()).isTrue();
        keepPicture(robot, scene, "setup-2-problems");
        robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.ENTER);
        assertThat(robot.lookup("#phone").query().isFocused()).isTrue();
    }

    @Test
    void every_page_can_be_read_at_twice_the_size(FxRobot robot) {
        robot.interact(() -> Theme.apply(scene, 200));
        keepPicture(robot, scene, "setup-1-200");
        robot.interact(() -> {
            shop.model.shop().nameProperty().set("Fix");
            shop.model.shop().phoneProperty().set("22334455");
            shop.model.shop().managerProperty().set("Mia");
            shop.model.next();
            shop.model.next();
            shop.model.next();
        });
        keepPicture(robot, scene, "setup-4-200");
        robot.interact(() -> robot.lookup("#hours-sunday").query().requestFocus());
        var sunday = robot.lookup("#hours-sunday").query();
        robot.interact(() -> {});
        assertThat(sunday.localToScene(sunday.getLayoutBounds()).getMaxY()).isLessThan(768);
        robot.interact(shop.model::next);
        keepPicture(robot, scene, "setup-5-200");
    }

    @Test
    void a_look_around_opens_the_demo_shop_and_saves_nothing(FxRobot robot) {
        robot.clickOn("#demo");
        assertThat(left).containsExactly("demo");
        assertThat(shop.saved).isEmpty();
    }

    private static void enter(FxRobot robot, int times) {
        for (var time = 0; time < times; time++) {
            robot.type(KeyCode.ENTER);
        }
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
