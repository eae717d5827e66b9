package dk.holdt.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.staff.Role;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.ScreenAudit;
import dk.holdt.ui.TabWalk;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.usecase.staff.AddStaff.NewMember;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class SetUpViewTest extends RobotTest {

    private final SetUpFixture shop = new SetUpFixture();
    private final List<String> left = new ArrayList<>();
    private Scene scene;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        var view = new SetUpView(shop.model, language -> left.add("demo " + language.code()), () -> left.add("board"));
        scene = new Scene(view, 1366, 768);
        Theme.apply(scene, 100);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void a_shop_is_set_up_in_norwegian_with_the_keyboard_alone(FxRobot robot) {
        robot.type(KeyCode.DIGIT2);
        keepPicture(robot, scene, "setup-1-nb");
        enter(robot, 2);
        assertThat(text(robot, "#example-clock")).isEqualTo("lørdag 28. november 2026 kl.\u00a014.30");
        assertThat(text(robot, "#example-working")).isEqualTo("onsdag 2. desember 2026 kl.\u00a012.00");
        keepPicture(robot, scene, "setup-2-nb");
        enter(robot, 7);
        enter(robot, 9);
        robot.write("Svar paa 24 timer");
        keepPicture(robot, scene, "setup-3-unclear-nb");
        enter(robot, 1);
        robot.type(KeyCode.DIGIT2);
        assertThat(shop.forms.presets().advertised().text()).isEqualTo("Svar paa 24 timer i åpningstiden");
        keepPicture(robot, scene, "setup-3-nb");
        enter(robot, 1);
        fillInTheShop(robot);
        keepPicture(robot, scene, "setup-4-nb");
        enter(robot, 1);
        fillInTheStaff(robot);
        keepPicture(robot, scene, "setup-staff-nb");
        enter(robot, 1);
        keepPicture(robot, scene, "setup-5-nb");
        enter(robot, 6);
        keepPicture(robot, scene, "setup-6-nb");
        enter(robot, 1);
        assertThat(left).containsExactly("board");
        var saved = shop.saved.getFirst();
        assertThat(saved.shop().address()).isEqualTo("Storgata 4\n0155 Oslo");
        assertThat(saved.shop().language()).isEqualTo(Language.NB);
        assertThat(saved.shop().country()).isEqualTo(Country.NO);
        assertThat(saved.crew().manager()).isEqualTo("Mia Juul");
        assertThat(saved.crew().pin()).isEqualTo("472831");
        assertThat(saved.crew().colleagues()).containsExactly(new NewMember("Jonas", Role.COUNTER, "5839"));
        assertThat(saved.left()).isEmpty();
    }

    private static void fillInTheShop(FxRobot robot) {
        robot.write("Skjerm og Sønn");
        enter(robot, 1);
        robot.write("Storgata 4")
                .press(KeyCode.SHIFT)
                .type(KeyCode.ENTER)
                .release(KeyCode.SHIFT)
                .write("0155 Oslo");
        enter(robot, 1);
        robot.write("22 33 44 55");
        enter(robot, 1);
        robot.write("hei@skjerm.no");
        enter(robot, 1);
        robot.write("923609016");
        enter(robot, 1);
        robot.type(KeyCode.DIGIT1);
    }

    private static void fillInTheStaff(FxRobot robot) {
        robot.write("Mia Juul");
        enter(robot, 1);
        robot.write("472831");
        enter(robot, 1);
        robot.write("472831");
        enter(robot, 1);
        robot.write("Jonas");
        enter(robot, 2);
        robot.write("5839");
        enter(robot, 1);
    }

    @Test
    void ctrl_enter_opens_a_shop_with_usual_values(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(left).containsExactly("board");
        assertThat(shop.saved.getFirst().shop().name()).isEqualTo("Vores værksted");
    }

    @Test
    void a_page_is_passed_over_with_the_button(FxRobot robot) {
        enter(robot, 2);
        robot.interact(() -> robot.lookup("#usual").queryAs(Button.class).requestFocus());
        enter(robot, 1);
        assertThat(text(robot, "#page")).isEqualTo("3 af 7");
        keepPicture(robot, scene, "setup-3-da");
    }

    @Test
    void the_screen_speaks_the_language_as_soon_as_it_is_chosen(FxRobot robot) {
        robot.type(KeyCode.DIGIT3);
        assertThat(text(robot, "#page")).isEqualTo("1 of 7");
        assertThat(robot.lookup("#language").query().isFocused()).isTrue();
        keepPicture(robot, scene, "setup-1-en");
        enter(robot, 2);
        keepPicture(robot, scene, "setup-2-en");
        assertThat(text(robot, "#example-clock")).isEqualTo("Saturday 28 November 2026 at 14:30");
        robot.interact(
                () -> robot.lookup("#hours-tuesday").queryAs(TextField.class).setText("ten to five"));
        robot.clickOn("#next");
        keepPicture(robot, scene, "setup-2-problems");
        assertThat(robot.lookup("#problems")
                        .lookup(".hyperlink")
                        .queryAs(Hyperlink.class)
                        .getText())
                .startsWith("Tuesday: ");
    }

    @Test
    void what_is_missing_is_said_above_and_at_the_field_and_leads_there(FxRobot robot) {
        robot.interact(() -> IntStream.range(0, 3).forEach(_ -> shop.model.next()));
        robot.clickOn("#next");
        assertThat(robot.lookup("#problems").query().isFocused()).isTrue();
        keepPicture(robot, scene, "setup-4-problems");
        robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.ENTER);
        assertThat(robot.lookup("#phone").query().isFocused()).isTrue();
    }

    @Test
    void every_page_can_be_read_and_reached_in_each_language_and_size() {
        var wrong = new ArrayList<String>();
        for (var size : List.of(Theme.SMALLEST, 150, Theme.LARGEST)) {
            fx(() -> Theme.apply(scene, size));
            for (var topic : SetUpTopic.asked()) {
                for (var language : size == Theme.LARGEST ? List.of(Language.values()) : List.of(Language.DA)) {
                    fx(() -> speak(language));
                    fx(() -> audit(language, size)
                            .forEach(found -> wrong.add(language + " " + size + " " + topic + " " + found)));
                }
                if (topic != SetUpTopic.asked().getLast()) {
                    fx(shop.model::useUsual);
                }
            }
            fx(() -> SetUpTopic.asked().forEach(_ -> shop.model.back()));
        }
        assertThat(wrong).isEmpty();
    }

    private static void fx(Runnable does) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, does);
    }

    private void speak(Language language) {
        shop.forms.languageProperty().set(language);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private List<String> audit(Language language, int size) {
        scene.getRoot().layout();
        var audit = new ScreenAudit(scene);
        var found = new ArrayList<>(audit.cut());
        found.addAll(audit.nameless());
        found.addAll(audit.scrolledAway());
        found.addAll(audit.scrollingTwice());
        if (size == Theme.SMALLEST && language == Language.DA) {
            found.addAll(new TabWalk(scene).wrong());
        }
        return found;
    }

    @Test
    void what_has_the_keyboard_is_in_view_at_twice_the_size(FxRobot robot) {
        robot.interact(() -> {
            Theme.apply(scene, 200);
            shop.model.next();
        });
        var sunday = robot.lookup("#hours-sunday").query();
        robot.interact(sunday::requestFocus);
        robot.interact(() -> {});
        assertThat(sunday.localToScene(sunday.getLayoutBounds()).getMaxY()).isLessThan(768);
    }

    @Test
    void a_look_around_opens_the_demo_shop_and_saves_nothing(FxRobot robot) {
        robot.type(KeyCode.DIGIT3);
        robot.clickOn("#demo");
        assertThat(left).as("in the language chosen").containsExactly("demo en");
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
