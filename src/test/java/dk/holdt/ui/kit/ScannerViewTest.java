package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.staff.BadgeCode;
import dk.holdt.ui.RobotTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class ScannerViewTest extends RobotTest {

    private static final RepairNumber STRANGE = RepairNumber.of(1_234_567);
    private static final RepairNumber AHEAD = RepairNumber.of(10_500);

    /// Somebody else's number with the check digit of ours.
    private static final RepairNumber TAKEN_BY_CHANCE = RepairNumber.of(7_654_321);

    private static final String TAKEN = "356938035643809";

    private final List<RepairNumber> found = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private TextField field;
    private Button list;
    private static final RepairNumber STRANGE_LIKE_BADGE = RepairNumber.of(48_000);
    private String taken = "";
    private Scene scene;

    @Start
    void open(Stage stage) {
        field = new TextField();
        list = new Button("list");
        scene = new Scene(new VBox(field, list), 400, 200);
        new Scanner(scene, (number, answer) -> answer.accept(bears(number)), this::take, found::add);
        list.addEventHandler(KeyEvent.KEY_TYPED, event -> keys.add(event.getCharacter()));
        field.setOnAction(_ -> keys.add("enter"));
        stage.setScene(scene);
        stage.show();
    }

    private boolean take(String digits, boolean inText) {
        strange.add(digits + (inText ? " in text" : ""));
        return digits.equals(TAKEN) || digits.equals(taken) || digits.equals(TAKEN_BY_CHANCE.digits());
    }

    private static Scanner.Bears bears(RepairNumber number) {
        if (number.equals(STRANGE) || number.equals(STRANGE_LIKE_BADGE) || number.equals(TAKEN_BY_CHANCE)) {
            return Scanner.Bears.NOTHING_OF_OURS;
        }
        return number.equals(AHEAD) ? Scanner.Bears.SOMETHING_SHOWN : Scanner.Bears.A_REPAIR;
    }

    @Test
    void a_label_that_was_shown_by_whoever_was_asked_is_no_typing_either(FxRobot robot) {
        robot.interact(field::requestFocus);
        scan(robot, AHEAD.digits(), KeyCode.ENTER);
        assertThat(found).isEmpty();
        assertThat(field.getText()).isEmpty();
        assertThat(keys).isEmpty();
    }

    @Test
    void a_label_leaves_the_field_as_it_was_and_presses_nothing(FxRobot robot) {
        robot.interact(() -> {
            field.setText("blæseren larmer");
            field.selectRange(3, 5);
            field.requestFocus();
        });
        scan(robot, "104121", KeyCode.ENTER);
        assertThat(found).containsExactly(RepairNumber.of(10_412));
        assertThat(field.getText()).isEqualTo("blæseren larmer");
        assertThat(field.getSelectedText()).isEqualTo("se");
        assertThat(keys).isEmpty();
    }

    @Test
    void a_label_chooses_nothing_where_digits_choose(FxRobot robot) {
        robot.interact(list::requestFocus);
        scan(robot, "104121", KeyCode.TAB);
        assertThat(found).hasSize(1);
        assertThat(keys).isEmpty();
        assertThat(scene.getFocusOwner()).isSameAs(list);
    }

    @Test
    void what_is_no_label_of_ours_stays_where_it_was_typed(FxRobot robot) throws TimeoutException {
        robot.interact(field::requestFocus);
        scan(robot, "104122", KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("104122");
        assertThat(keys).containsExactly("enter");
        robot.interact(list::requestFocus);
        scan(robot, "35", KeyCode.SHIFT);
        WaitForAsyncUtils.waitFor(2, TimeUnit.SECONDS, () -> keys.size() == 3);
        assertThat(keys).containsExactly("enter", "3", "5");
        assertThat(found).isEmpty();
    }

    @Test
    void a_strange_barcode_that_has_our_check_digit_is_typed(FxRobot robot) {
        robot.interact(() -> {
            field.setText("nr. ");
            field.requestFocus();
            field.end();
        });
        scan(robot, STRANGE.digits(), KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("nr. " + STRANGE.digits());
        assertThat(keys).containsExactly("enter");
        robot.interact(list::requestFocus);
        scan(robot, STRANGE.digits(), KeyCode.ENTER);
        assertThat(String.join("", keys)).isEqualTo("enter" + STRANGE.digits());
        assertThat(found).isEmpty();
    }

    @Test
    void a_barcode_that_somebody_takes_leaves_the_field_as_it_was(FxRobot robot) {
        robot.interact(() -> {
            field.setText("larmer");
            field.requestFocus();
            field.selectRange(2, 4);
        });
        scan(robot, TAKEN, KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("larmer");
        assertThat(field.getSelectedText()).isEqualTo("rm");
        robot.interact(list::requestFocus);
        scan(robot, TAKEN, KeyCode.TAB);
        scan(robot, TAKEN_BY_CHANCE.digits(), KeyCode.ENTER);
        assertThat(strange).containsExactly(TAKEN + " in text", TAKEN, TAKEN_BY_CHANCE.digits());
        assertThat(keys).isEmpty();
        assertThat(scene.getFocusOwner()).isSameAs(list);
    }

    @Test
    void a_barcode_that_nobody_takes_is_typed_where_it_was_scanned(FxRobot robot) {
        robot.interact(() -> {
            field.setText("nr. ");
            field.requestFocus();
            field.end();
        });
        scan(robot, "5701234567892", KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("nr. 5701234567892");
        assertThat(keys).containsExactly("enter");
    }

    @Test
    void what_waited_goes_on_in_the_field_that_its_first_digit_opened(FxRobot robot) {
        list.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            field.setText(event.getCharacter());
            field.requestFocus();
            field.end();
        });
        robot.interact(list::requestFocus);
        scan(robot, "5701234567892", KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("5701234567892");
        assertThat(keys).as("Enter is where they are").endsWith("enter");
    }

    @Test
    void digits_with_pauses_are_a_person(FxRobot robot) {
        robot.interact(field::requestFocus);
        scan(robot, "104", KeyCode.SHIFT);
        WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
        scan(robot, "121", KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("104121");
        assertThat(found).isEmpty();
    }

    @Test
    void the_same_label_twice_at_once_is_one_reading(FxRobot robot) {
        robot.interact(field::requestFocus);
        scan(robot, "104121", KeyCode.ENTER);
        scan(robot, "104121", KeyCode.ENTER);
        assertThat(found).hasSize(1);
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void of_a_badge_a_field_never_holds_more_than_how_every_badge_begins(FxRobot robot) {
        var badge = BadgeCode.fresh(new Random(1)).digits();
        var held = new ArrayList<String>();
        robot.interact(() -> {
            field.setText("larmer");
            field.requestFocus();
            field.end();
            field.textProperty().subscribe(text -> {
                held.add(text);
            });
        });
        taken = badge;
        scan(robot, badge, KeyCode.ENTER);
        assertThat(strange).containsExactly(badge + " in text");
        assertThat(held).containsOnly("larmer", "larmer4", "larmer48");
        assertThat(field.getText()).isEqualTo("larmer");
        assertThat(keys).isEmpty();
    }

    @Test
    void another_code_that_begins_like_a_badge_is_typed_whole_and_once(FxRobot robot) throws TimeoutException {
        robot.interact(field::requestFocus);
        scan(robot, "4820000000017", KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("4820000000017");
        assertThat(keys).containsExactly("enter");
        robot.interact(field::clear);
        scan(robot, STRANGE_LIKE_BADGE.digits(), KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo(STRANGE_LIKE_BADGE.digits());
        robot.interact(field::clear);
        scan(robot, "4812", KeyCode.SHIFT);
        WaitForAsyncUtils.waitFor(2, TimeUnit.SECONDS, () -> field.getText().equals("4812"));
        assertThat(keys).containsExactly("enter", "enter");
    }

    /// As fast as a machine: all of it before anything else happens.
    private void scan(FxRobot robot, String digits, KeyCode end) {
        robot.interact(() -> {
            digits.chars().forEach(digit -> {
                var sign = Character.toString(digit);
                var code = KeyCode.getKeyCode(sign);
                fire(KeyEvent.KEY_PRESSED, "", code);
                fire(KeyEvent.KEY_TYPED, sign, KeyCode.UNDEFINED);
                fire(KeyEvent.KEY_RELEASED, "", code);
            });
            fire(KeyEvent.KEY_PRESSED, "", end);
            fire(KeyEvent.KEY_RELEASED, "", end);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(EventType<KeyEvent> type, String sign, KeyCode code) {
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(type, sign, sign, code, false, false, false, false));
    }
}
