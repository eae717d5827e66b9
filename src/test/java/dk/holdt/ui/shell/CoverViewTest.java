package dk.holdt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.AtCounter;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.IntakeScreen;
import dk.holdt.ui.kit.Nobody;
import dk.holdt.ui.kit.OfOneCustomer;
import dk.holdt.ui.kit.Privacy;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.Scanner;
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
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class CoverViewTest extends RobotTest {

    private static final RepairNumber THEIRS = RepairNumber.of(10_000);
    private static final RepairNumber OTHERS = RepairNumber.of(10_001);

    private final AtCounter atCounter = Nobody.there();
    private final List<String> done = new ArrayList<>();
    private MainWindow window;
    private Scene scene;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        var frame = new Frame(
                new Messages(Language.DA),
                ZoneId.of("Europe/Copenhagen"),
                new ShopClock(() -> Instant.parse("2026-11-27T13:30:00Z")),
                new StaffHere(List.of(new StaffMember(1, "Mia Juul", Role.MANAGER))),
                new RepairsChanged(),
                atCounter,
                (_, answer) -> answer.accept(Scanner.Bears.A_REPAIR));
        window = new MainWindow(
                frame,
                _ -> new Screens(
                        () -> new Page("board", Privacy.NAMES_HIDDEN, Optional.empty()),
                        () -> new Page("intake", Privacy.CUSTOMER_THERE, Optional.empty()),
                        _ -> new Page("bench", Privacy.OF_THE_STAFF, Optional.empty()),
                        number -> new Page("repair", Privacy.OF_ONE_CUSTOMER, Optional.of(number)),
                        _ -> new Page("handover", Privacy.CUSTOMER_THERE, Optional.empty()),
                        _ -> new Page("customer", Privacy.OF_ONE_CUSTOMER, Optional.empty()),
                        FindPage::new));
        scene = new Scene(window, 1366, 768);
        Theme.apply(scene, 100);
        stage.setScene(scene);
        stage.show();
        window.open(scene);
    }

    @Test
    void what_was_open_when_a_customer_comes_is_covered_with_every_letter_kept(FxRobot robot) {
        robot.interact(() -> window.repair(OTHERS));
        robot.write("half").type(KeyCode.F12);
        assertThat(seen("repair")).isFalse();
        assertThat(isFocused("show-covered")).isTrue();
        robot.type(KeyCode.F9);
        assertThat(done).as("no key does anything to what cannot be seen").isEmpty();
        keepPicture(robot, scene, "covered-repair-da");
        robot.type(KeyCode.F12).write(" typed");
        assertThat(robot.lookup("#field-repair").queryAs(TextField.class).getText())
                .isEqualTo("half typed");
        robot.type(KeyCode.F9);
        assertThat(done).containsExactly("repair");
    }

    @Test
    void their_own_is_shown_and_that_of_the_one_before_is_not(FxRobot robot) {
        robot.type(KeyCode.F12);
        robot.interact(() -> window.repair(THEIRS));
        assertThat(seen("repair")).isTrue();
        robot.interact(() -> window.repair(OTHERS));
        robot.type(KeyCode.ESCAPE);
        assertThat(seen("repair")).as("of the customer before").isFalse();
        robot.type(KeyCode.ENTER);
        assertThat(seen("repair")).as("said to be theirs").isTrue();
        robot.type(KeyCode.F12).type(KeyCode.F12);
        assertThat(seen("repair")).as("another customer").isFalse();
    }

    @Test
    void the_bench_is_covered_until_somebody_wants_it_and_again_the_next_time(FxRobot robot) {
        robot.type(KeyCode.F12);
        robot.interact(() -> window.bench());
        assertThat(seen("bench")).isFalse();
        robot.type(KeyCode.ENTER);
        assertThat(seen("bench")).isTrue();
        robot.type(KeyCode.F5);
        robot.interact(() -> window.bench());
        assertThat(seen("bench")).isFalse();
    }

    @Test
    void during_an_intake_somebody_is_there_and_afterwards_nobody_need_be(FxRobot robot) {
        robot.type(KeyCode.F2).type(KeyCode.F12);
        assertThat(robot.lookup("#at-counter").query().isVisible()).isTrue();
        assertThat(robot.lookup("#show-names").query().isVisible()).isFalse();
        assertThat(robot.lookup(".toast .label").queryLabeled().getText()).startsWith("Andres navne forbliver skjult");
        robot.type(KeyCode.F5);
        assertThat(atCounter.inSightProperty().get()).isFalse();
        assertThat(robot.lookup(".counter-band").query().isVisible()).isFalse();
    }

    @Test
    void a_sheet_about_another_is_covered_and_help_over_it_changes_nothing(FxRobot robot) {
        robot.type(KeyCode.F12);
        robot.interact(() -> window.sheet("Ring", new Sheet(true, OTHERS)));
        assertThat(scene.lookup("#sheet-field")).isNull();
        robot.type(KeyCode.F1).type(KeyCode.ESCAPE);
        assertThat(scene.lookup("#sheet-field")).isNull();
        robot.type(KeyCode.ENTER);
        assertThat(scene.lookup("#sheet-field")).isNotNull();
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> window.repair(THEIRS));
        robot.interact(() -> window.sheet("Ring", new Sheet(true, THEIRS)));
        assertThat(scene.lookup("#sheet-field"))
                .as("about the one who is there")
                .isNotNull();
    }

    @Test
    void a_note_that_is_being_written_is_covered_when_somebody_comes(FxRobot robot) {
        robot.interact(() -> window.sheet("Journal", new Sheet(false, OTHERS)));
        robot.write("rude");
        robot.type(KeyCode.F12);
        assertThat(scene.lookup("#sheet-field")).isNull();
        robot.type(KeyCode.F12).write("r");
        assertThat(robot.lookup("#sheet-field").queryAs(TextField.class).getText())
                .isEqualTo("ruder");
    }

    @Test
    void what_was_said_before_is_no_longer_said(FxRobot robot) {
        robot.interact(() -> window.toast("Smidt væk: Kofoed, iPad"));
        robot.type(KeyCode.F12);
        assertThat(robot.lookup(".toast").tryQuery()).isEmpty();
    }

    private boolean seen(String page) {
        return scene.lookup("#field-" + page).getParent().isVisible();
    }

    private boolean isFocused(String id) {
        return scene.lookup("#" + id).isFocused();
    }

    private final class Sheet extends VBox implements OfOneCustomer {

        private final boolean names;
        private final RepairNumber number;

        Sheet(boolean names, RepairNumber number) {
            this.names = names;
            this.number = number;
            var field = new TextField();
            field.setId("sheet-field");
            getChildren().setAll(field);
        }

        @Override
        public boolean namesCustomer() {
            return names;
        }

        @Override
        public Optional<Object> whose() {
            return Optional.of(number);
        }
    }

    private final class Page implements IntakeScreen {

        private final String name;
        private final Privacy privacy;
        private final Optional<RepairNumber> whose;
        private final TextField field = new TextField();
        private final VBox view = new VBox(field);

        Page(String name, Privacy privacy, Optional<RepairNumber> whose) {
            this.name = name;
            this.privacy = privacy;
            this.whose = whose;
            field.setId("field-" + name);
        }

        @Override
        public Parent view() {
            return view;
        }

        @Override
        public void shown() {
            field.requestFocus();
        }

        @Override
        public Privacy privacy() {
            return privacy;
        }

        @Override
        public Optional<Object> whose() {
            return whose.map(number -> number);
        }

        @Override
        public Map<Command, Runnable> commands() {
            return Map.of(Command.NEW_TIME, () -> done.add(name));
        }

        @Override
        public void begin() {}

        @Override
        public void begin(long customer, Optional<Long> device) {}

        @Override
        public void resume(UUID draft) {}
    }
}
