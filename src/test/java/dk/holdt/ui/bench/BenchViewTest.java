package dk.holdt.ui.bench;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.QUOTE_ONLY;
import static dk.holdt.usecase.ShopFloor.done;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.journal.Agreement.Topic;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.ui.CounterWindow;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.undo.Undo;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class BenchViewTest extends RobotTest {

    private final ShopFloor floor = new ShopFloor(Language.DA);
    private final CounterWindow window = new CounterWindow();
    private RepairNumber first;
    private RepairNumber quoted;
    private BenchView view;
    private Station station;
    private Scene scene;

    @Start
    void open(Stage stage) {
        first = floor.take(DO_NOT_ASK, 3, "starter ikke altid", "blæseren larmer");
        quoted = floor.take(QUOTE_ONLY, 24, "skærmen er revnet");
        floor.take(DO_NOT_ASK, 26, "batteriet holder kort");
        floor.notes().agree(floor.seen(first), MIA, Topic.WANTS_TO_SEE, "", Optional.empty());
        floor.notes().agree(floor.seen(first), MIA, Topic.DO_NOT_ERASE, "", Optional.empty());
        floor.itIs("2026-11-27T16:10");
        var ways = new BenchWays(
                number -> window.went.add("new time " + number),
                number -> window.went.add("answer " + number),
                number -> window.went.add("swap " + number),
                number -> window.went.add("call " + number),
                number -> window.went.add("place " + number),
                number -> window.went.add("copy " + number),
                number -> window.went.add("send out " + number));
        station = CounterWindow.station(floor, window, MIA);
        view = new BenchView(BenchViewModelTest.desk(floor), station, ways);
        scene = window.show(stage, view, 100);
    }

    @Test
    void from_the_suggestion_to_the_shelf_with_the_keyboard_alone(FxRobot robot) {
        keepPicture(robot, scene, "bench-1-next-da");
        robot.type(KeyCode.ENTER);
        assertThat(floor.dossier(first).stage()).isEqualTo(dk.holdt.domain.repair.Stage.EXAMINING);
        assertThat(robot.lookup("#verdict-1").query().isFocused()).isTrue();
        robot.interact(view.commands().get(Command.CALL_BACK));
        assertThat(window.went).containsExactly("call " + first);
        window.went.clear();
        keepPicture(robot, scene, "bench-2-started-da");
        robot.type(KeyCode.DIGIT1).write("stroemkort").type(KeyCode.ENTER);
        robot.type(KeyCode.DIGIT1);
        robot.interact(() -> robot.lookup("#how-tested-1").query().requestFocus());
        robot.write("startet tre gange").type(KeyCode.ENTER).type(KeyCode.DIGIT1);
        robot.type(KeyCode.ENTER)
                .type(KeyCode.DIGIT2)
                .write("40 min belastning")
                .type(KeyCode.ENTER);
        assertThat(floor.fault(first, 2).verdict())
                .contains(new dk.holdt.domain.repair.Verdict.NotFound("40 min belastning"));
        keepPicture(robot, scene, "bench-3-judged-da");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(floor.dossier(first).stage()).isEqualTo(dk.holdt.domain.repair.Stage.READY);
        var asked = "Reparation " + first + " er klar til afhentning.";
        assertThat(window.went).containsExactly("said " + asked);
        robot.interact(station.changed()::tell);
        assertThat(window.went).as("as long as it lies here").hasSize(1);
        var facts =
                new HandoverFacts(shown(), Set.of(), Collector.customer("Anna Berg"), HandoverFacts.Settled.nothing());
        done(floor.handOver().handOver(floor.seen(first), MIA, facts));
        robot.interact(station.changed()::tell);
        robot.interact(station.changed()::tell);
        assertThat(window.went).containsExactly("said " + asked, "hid " + asked);
    }

    private Map<DemoLine, DemoAnswer> shown() {
        return DemoLine.of(floor.dossier(first)).stream()
                .filter(DemoLine::needsAnswer)
                .collect(Collectors.toMap(line -> line, _ -> DemoAnswer.SHOWN_WORKS));
    }

    @Test
    void what_is_taken_back_leaves_the_keyboard_on_what_comes_next(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#verdict-1").query().isFocused()).isTrue();
        done(floor.takeBack()
                .takeBack(floor.changes.lastChanged().flatMap(Undo::of).orElseThrow(), MIA));
        robot.interact(station.changed()::tell);
        assertThat(robot.lookup("#start-now").query().isFocused()).isTrue();
        robot.write("2");
        assertThat(window.went).last().asString().startsWith("said Intet er noteret: ");
    }

    @Test
    void what_was_refused_is_not_said_again_to_whoever_comes_back(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#problems").query().isVisible()).isTrue();
        robot.interact(() -> {
            view.left();
            view.shown();
        });
        assertThat(robot.lookup("#problems").query().isVisible()).isFalse();
    }

    @Test
    void what_is_being_said_of_a_fault_outlives_another_reading(FxRobot robot) {
        robot.type(KeyCode.ENTER).type(KeyCode.DIGIT1);
        robot.interact(station.changed()::tell);
        robot.write("strom");
        robot.interact(station.changed()::tell);
        assertThat(robot.lookup("#words-1").queryTextInputControl().getText()).isEqualTo("strom");
        assertThat(robot.lookup("#words-1").query().isFocused()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(floor.fault(first, 1).verdict()).contains(new Verdict.Found("strom", new Verdict.Remedy.Open()));
    }

    @Test
    void keys_that_come_before_the_repair_is_there_wait_for_it(FxRobot robot) {
        var there = new ArrayList<String>();
        var stillHere = new Button();
        var field = new Button();
        field.addEventHandler(
                KeyEvent.KEY_PRESSED, pressed -> there.add(pressed.getCode().getName()));
        field.addEventHandler(KeyEvent.KEY_TYPED, typed -> there.add(typed.getCharacter()));
        robot.interact(() -> {
            var bench = new VBox(stillHere, field);
            new Scene(bench);
            var ahead = new KeysAhead(bench);
            stillHere.requestFocus();
            ahead.hold();
            // what was typed with the key that began the work is for no field
            key(stillHere, KeyEvent.KEY_TYPED, "2", KeyCode.UNDEFINED);
            key(stillHere, KeyEvent.KEY_PRESSED, "", KeyCode.DIGIT1);
            key(stillHere, KeyEvent.KEY_TYPED, "1", KeyCode.UNDEFINED);
            key(stillHere, KeyEvent.KEY_PRESSED, "", KeyCode.Y);
            assertThat(there).isEmpty();
            field.requestFocus();
            ahead.release();
        });
        robot.interact(() -> {});
        robot.interact(() -> {});
        assertThat(there).containsExactly("1", "1", "Y");
    }

    private static void key(Node at, EventType<KeyEvent> type, String sign, KeyCode code) {
        Event.fireEvent(at, new KeyEvent(type, sign, "", code, false, false, false, false));
    }

    @Test
    void another_one_is_taken_by_its_digit_and_a_quote_stands_out(FxRobot robot) {
        robot.type(KeyCode.DIGIT2);
        assertThat(floor.dossier(quoted).stage()).isEqualTo(dk.holdt.domain.repair.Stage.EXAMINING);
        robot.type(KeyCode.DIGIT1).write("glas").type(KeyCode.ENTER).type(KeyCode.DIGIT1);
        assertThat(robot.lookup("#problems").query().isFocused()).isTrue();
        keepPicture(robot, scene, "bench-4-quote-da");
        assertThat(floor.dossier(quoted).stage()).isEqualTo(dk.holdt.domain.repair.Stage.EXAMINING);
        robot.interact(() -> robot.lookup("#ask").queryButton().fire());
        assertThat(robot.lookup("#stage-news").queryLabeled().getText())
                .isEqualTo("Vi venter på svar fra kunden. F7 lover en dag, hvor I ringer igen.");
    }

    @Test
    void a_locked_shelf_says_why_and_leads_there(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#problems").query().isFocused()).isTrue();
        robot.type(KeyCode.TAB).type(KeyCode.ENTER);
        assertThat(robot.lookup("#verdict-1").query().isFocused()).isTrue();
    }

    @Test
    void a_label_that_is_not_ours_is_said_to_be_none(FxRobot robot) {
        robot.interact(() -> robot.lookup("#scan").query().requestFocus());
        robot.write("123456").type(KeyCode.ENTER);
        assertThat(robot.lookup("#scan-error").queryLabeled().getText())
                .isEqualTo("123456 er ikke en af vores etiketter.");
        robot.interact(() -> robot.lookup("#scan").queryTextInputControl().setText(quoted.digits()));
        robot.type(KeyCode.ENTER);
        assertThat(floor.dossier(quoted).stage()).isEqualTo(dk.holdt.domain.repair.Stage.EXAMINING);
    }

    @Test
    void a_part_is_waited_for_until_its_day_and_a_late_one_says_so(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.interact(
                () -> ((javafx.scene.control.Button) robot.lookup("#wait").query()).fire());
        robot.write("stroemkort").type(KeyCode.ENTER).write("3.12.");
        keepPicture(robot, scene, "bench-5-part-da");
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(floor.dossier(first).stage()).isEqualTo(dk.holdt.domain.repair.Stage.WAITING_FOR_PART);
        assertThat(robot.lookup("#stage-news").queryLabeled().getText()).contains("kommer efter den lovede tid");
    }

    @Test
    void it_can_be_read_at_twice_the_size(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.interact(() -> Theme.apply(scene, 200));
        keepPicture(robot, scene, "bench-6-200-da");
        robot.interact(() -> robot.lookup("#verdict-2").query().requestFocus());
        robot.interact(() -> {});
        var keys = robot.lookup("#verdict-2").query();
        assertThat(keys.localToScene(keys.getLayoutBounds()).getMinY()).isBetween(0.0, 697.0);
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }
}
