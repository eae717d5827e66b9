package dk.holdt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.Forgotten;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.AtCounter;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.IntakeScreen;
import dk.holdt.ui.kit.Nobody;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.Scanner;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.ShopClock;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.ui.kit.Theme;
import dk.holdt.words.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class MainWindowViewTest extends RobotTest {

    private static final RepairNumber NUMBER = RepairNumber.of(10_412);

    private final List<String> made = new ArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-27T13:30:00Z"));
    private final ShopClock clock = new ShopClock(now::get);
    private final RepairsChanged changed = new RepairsChanged();
    private final StaffHere staff = new StaffHere(
            List.of(new StaffMember(1, "Mia Juul", Role.MANAGER), new StaffMember(2, "Jonas", Role.COUNTER)));
    private final AtCounter atCounter = Nobody.there();
    private MainWindow window;
    private Scene scene;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        var frame = new Frame(
                new Messages(Language.DA),
                ZoneId.of("Europe/Copenhagen"),
                clock,
                staff,
                changed,
                atCounter,
                (_, answer) -> answer.accept(Scanner.Bears.A_REPAIR));
        window = new MainWindow(
                frame,
                _ -> new Screens(
                        () -> new Page("board", true),
                        Intake::new,
                        number -> new Page(
                                "bench" + number.map(RepairNumber::digits).orElse(""), true),
                        number -> new Page("repair" + number, false),
                        number -> new Page("handover" + number, false),
                        id -> new Page("customer" + id, false),
                        FindPage::new));
        scene = new Scene(window, 1366, 768);
        Theme.apply(scene, 100);
        stage.setScene(scene);
        stage.show();
        window.open(scene);
    }

    @Test
    void the_views_are_one_key_away_and_each_is_made_once(FxRobot robot) {
        robot.type(KeyCode.F2);
        assertThat(inFront(robot)).isEqualTo("intake");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        assertThat(inFront(robot)).isEqualTo("bench");
        robot.type(KeyCode.F5).type(KeyCode.F2);
        assertThat(inFront(robot)).isEqualTo("intake");
        assertThat(made).containsExactly("board", "intake", "empty form", "bench", "empty form");
    }

    @Test
    void a_draft_is_resumed_on_the_same_screen_and_back_leads_to_the_form_as_it_stands(FxRobot robot) {
        var draft = new UUID(1, 2);
        robot.interact(() -> window.intake(draft));
        robot.interact(() -> window.repair(NUMBER));
        robot.type(KeyCode.ESCAPE);
        assertThat(inFront(robot)).isEqualTo("intake");
        assertThat(made).containsExactly("board", "intake", "draft " + draft, "repair104121");
    }

    @Test
    void typing_on_the_board_finds_and_escape_returns_to_where_one_was(FxRobot robot) {
        robot.write("20");
        var field = robot.lookup("#find-field").queryAs(TextField.class);
        assertThat(field.getText()).isEqualTo("20");
        keepPicture(robot, scene, "window-find");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#find-field").tryQuery()).isEmpty();
        assertThat(robot.lookup("#button-board").query().isFocused()).isTrue();
        robot.type(KeyCode.DOWN);
        assertThat(robot.lookup("#status").query().isFocused()).as("an arrow").isFalse();
    }

    @Test
    void find_opens_over_a_form_without_taking_what_was_typed_there(FxRobot robot) {
        robot.type(KeyCode.F2).write("Anna");
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL).write("10");
        robot.type(KeyCode.ESCAPE).write(" B");
        assertThat(robot.lookup("#field-intake").queryAs(TextField.class).getText())
                .isEqualTo("Anna B");
    }

    @Test
    void escape_goes_one_step_back_and_ends_on_the_board(FxRobot robot) {
        robot.interact(() -> window.repair(NUMBER));
        robot.interact(() -> window.handover(NUMBER));
        assertThat(inFront(robot)).isEqualTo("handover104121");
        robot.type(KeyCode.ESCAPE);
        assertThat(inFront(robot)).isEqualTo("repair104121");
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        assertThat(inFront(robot)).isEqualTo("board");
    }

    @Test
    void the_screen_in_front_answers_its_own_keys_and_sheets_close_with_it(FxRobot robot) {
        robot.type(KeyCode.F9);
        assertThat(made).endsWith("new time on board");
        robot.interact(() -> window.sheet("Ny tid", new VBox(new TextField())));
        robot.type(KeyCode.F2);
        assertThat(robot.lookup("#sheet").tryQuery()).isEmpty();
    }

    @Test
    void f1_names_the_keys_of_the_window_and_of_the_screen_in_front(FxRobot robot) {
        robot.type(KeyCode.F1);
        var words = robot.lookup("#sheet").lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertThat(words)
                .contains("F9", "ny tid", "F2, Ctrl+N", "ny indlevering")
                .doesNotContain("F8");
        keepPicture(robot, scene, "window-help");
    }

    @Test
    void a_screen_that_was_left_for_good_is_held_by_nobody(FxRobot robot) {
        var forgotten = new Forgotten();
        robot.interact(() -> window.repair(NUMBER));
        robot.write("x").type(KeyCode.F6);
        forgotten.shown("repair", content(robot));
        robot.type(KeyCode.F5);
        assertThat(forgotten.stillHeld()).isEmpty();
    }

    @Test
    void a_window_whose_place_another_has_taken_answers_no_key(FxRobot robot) {
        var field = new TextField();
        robot.interact(() -> scene.setRoot(new StackPane(field)));
        robot.type(KeyCode.F2).write("20");
        assertThat(made).containsExactly("board");
        assertThat(field.getText()).isEqualTo("20");
    }

    @Test
    void f6_goes_round_the_panes_and_comes_back_to_the_same_place(FxRobot robot) {
        robot.type(KeyCode.F6);
        assertThat(robot.lookup("#status").query().isFocused()).isTrue();
        robot.type(KeyCode.F6);
        assertThat(robot.lookup("#nav-board").query().isFocused()).isTrue();
        robot.type(KeyCode.F6);
        assertThat(robot.lookup("#button-board").query().isFocused()).isTrue();
    }

    @Test
    void the_status_line_tells_what_was_saved_what_waits_and_the_time(FxRobot robot) {
        robot.interact(() -> {
            changed.tell();
            window.menu().offerPapers(() -> made.add("papers"));
            window.status().warn("paper", "2 udskrifter venter på printeren");
            now.set(Instant.parse("2026-11-27T13:31:05Z"));
            clock.tick();
        });
        assertThat(robot.lookup("#saved").queryAs(Label.class).getText()).isEqualTo("Gemt kl.\u00a014.30");
        robot.clickOn("#paper");
        robot.interact(() -> robot.lookup("#status").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(made.stream().filter("papers"::equals))
                .as("a click and Enter open them")
                .hasSize(2);
        assertThat(robot.lookup("#now").queryAs(Label.class).getText()).isEqualTo("fre. 27. nov. 14.31");
        keepPicture(robot, scene, "window-da");
        robot.interact(() -> Theme.apply(scene, 200));
        keepPicture(robot, scene, "window-200");
    }

    @Test
    void a_screen_that_scrolls_has_the_keyboard_as_soon_as_it_is_opened(FxRobot robot) {
        var field = new TextField();
        robot.interact(() -> window.open(new Scrolling(new ScrollPane(new VBox(new Label("scrolls"), field)), field)));
        assertThat(scene.getFocusOwner()).isSameAs(field);
    }

    private static Node content(FxRobot robot) {
        return robot.lookup("#content").queryAs(StackPane.class).getChildren().getFirst();
    }

    private static String inFront(FxRobot robot) {
        return robot.lookup("#content").lookup(".label").queryAs(Label.class).getText();
    }

    /// A screen of one label, one field or button, and one key of its own.
    private final class Page implements Screen {

        private final String name;
        private final boolean list;
        private final VBox view;

        Page(String name, boolean list) {
            this.name = name;
            this.list = list;
            made.add(name);
            var button = new Button(name);
            button.setId("button-" + name);
            var field = new TextField();
            field.setId("field-" + name);
            view = new VBox(new Label(name), list ? button : field);
            view.getStyleClass().add("page");
        }

        @Override
        public Parent view() {
            return view;
        }

        @Override
        public void shown() {
            view.getChildren().getLast().requestFocus();
        }

        @Override
        public Map<Command, Runnable> commands() {
            return Map.of(Command.NEW_TIME, () -> made.add("new time on " + name));
        }

        @Override
        public boolean typingFinds() {
            return list;
        }
    }

    /// A page that writes down which form it was asked for.
    private final class Intake implements IntakeScreen {

        private final Page page = new Page("intake", false);

        @Override
        public void begin() {
            made.add("empty form");
        }

        @Override
        public void begin(long customer, Optional<Long> device) {
            made.add("form for " + customer + device.map(one -> " with " + one).orElse(""));
        }

        @Override
        public void resume(UUID draft) {
            made.add("draft " + draft);
        }

        @Override
        public Parent view() {
            return page.view();
        }

        @Override
        public void shown() {
            page.shown();
        }
    }
}
