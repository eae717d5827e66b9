package dk.holdt.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.CounterWindow;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.Nobody;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.ByRole;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class SettingsViewTest extends RobotTest {

    private final SettingsFixture fixture = new SettingsFixture();
    private final CounterWindow window = new CounterWindow();
    private final List<String> opened = new ArrayList<>();
    private SettingsView view;
    private Scene scene;

    @Start
    void open(Stage stage) {
        fixture.readyOnFridayNoon();
        var ways = new SettingsView.Ways(
                () -> opened.add("anew"), () -> opened.add("staff"), saved -> opened.add(saved.name()), Nobody.there());
        view = new SettingsView(fixture.model, new Messages(Language.DA), window, ways);
        scene = window.show(stage, view, 100);
    }

    @Test
    void a_closed_day_is_added_by_the_keyboard_and_leads_to_the_promise_it_meets(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#hours-monday").query().isFocused()).isTrue();
        robot.interact(() -> robot.lookup("#other-0").query().requestFocus());
        robot.write("4.12.2026").type(KeyCode.ENTER).type(KeyCode.ENTER).write("Flytning");
        keepPicture(robot, scene, "settings-hours-da");
        typePin(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(fixture.settings.now().calendar().hoursOn(LocalDate.parse("2026-12-04")))
                .isEmpty();
        keepPicture(robot, scene, "settings-affected-da");
        var line = robot.lookup("#affected-" + fixture.repair.number.digits()).query();
        assertThat(line.isFocused()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(window.went).containsExactly("repair " + fixture.repair.number);
    }

    @Test
    void who_is_no_manager_reads_why_nothing_is_saved(FxRobot robot) {
        assertThat(robot.lookup("#save").query().isVisible()).isTrue();
        robot.interact(fixture::jonasIsHere);
        assertThat(robot.lookup("#save").query().isVisible()).isFalse();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#said").queryAs(Label.class).getText())
                .isEqualTo(new Messages(Language.DA).text("no.manager"));
    }

    @Test
    void another_language_opens_the_window_anew(FxRobot robot) {
        robot.interact(() -> view.on(SetUpTopic.LANGUAGE));
        robot.type(KeyCode.ENTER).type(KeyCode.DIGIT2);
        typePin(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(opened).endsWith("LANGUAGE", "anew");
    }

    @Test
    void a_page_that_was_left_hears_nothing_any_more(FxRobot robot) {
        robot.interact(() -> view.on(SetUpTopic.PROMISES));
        var first = countsAfterALetter(robot);
        robot.interact(() -> {
            for (int time = 0; time < 5; time++) {
                view.on(SetUpTopic.HOURS).on(SetUpTopic.PROMISES);
            }
        });
        assertThat(countsAfterALetter(robot)).isEqualTo(first);
    }

    /// How often the example is counted because of one change.
    private int countsAfterALetter(FxRobot robot) {
        var before = fixture.pages.asked;
        robot.interact(() -> {
            var hours = fixture.model.forms().presets().rows().getFirst().hours();
            hours.set(hours.get() + "1");
        });
        return fixture.pages.asked - before;
    }

    private static void typePin(FxRobot robot) {
        robot.interact(() -> robot.lookup("#settings-pin").query().requestFocus());
        robot.write(ByRole.PIN);
    }

    @Test
    void every_page_can_be_read_at_either_size(FxRobot robot) {
        for (var size : List.of(100, 200)) {
            robot.interact(() -> Theme.apply(scene, size));
            for (var topic : SetUpTopic.values()) {
                robot.interact(() -> view.on(topic));
                keepPicture(robot, scene, "settings-" + topic.name().toLowerCase(Locale.ROOT) + "-" + size);
                assertThat(robot.lookup("#save").query().localToScene(0, 0).getY())
                        .isLessThan(697);
            }
        }
    }
}
