package dk.holdt.app;

import static dk.holdt.app.ShopWithPins.METTES;
import static dk.holdt.app.ShopWithPins.MIAS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.staff.BadgeCode;
import dk.holdt.ui.kit.Theme;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The lock in the real window, on a shop with PINs: Mette, the manager, on tile 1, Mia on tile 2.
class StaffAtCounterViewTest extends InWindowTest {

    @Override
    ShopInWindow window(Path folder) throws TimeoutException {
        return ShopWithPins.open(folder);
    }

    @BeforeEach
    void at_the_lock() {
        hands.at("lock");
    }

    @Test
    void a_half_typed_intake_stands_still_behind_the_lock_and_goes_on_at_its_letter(FxRobot robot) {
        hands.write("1" + METTES).at("board");
        hands.type(KeyCode.F2).at("who").write("20123456").enter();
        hands.at("name").write("Anna Be");
        hands.ctrl(KeyCode.L).at("lock").picture("lock-da");
        hands.type(KeyCode.F5, KeyCode.F1, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.TAB)
                .sees("Dækket til");
        robot.clickOn("#nav-board").write("x");
        assertThat(robot.lookup("#sheet").tryQuery()).isEmpty();
        hands.write("2" + "0000").sees("4 forsøg tilbage").picture("lock-wrong-da");
        robot.interact(() -> Theme.apply(window.scene(), 200));
        hands.picture("lock-200-da");
        robot.interact(() -> Theme.apply(window.scene(), 100));
        hands.write(MIAS).at("name");
        assertThat(hands.text("name")).isEqualTo("Anna Be");
        hands.write("rg").sees("Mia Lund");
        assertThat(hands.text("name")).isEqualTo("Anna Berg");
    }

    @Test
    void five_wrong_ones_have_to_wait_and_a_manager_need_not(FxRobot robot) {
        hands.write("2");
        for (int left = 4; left > 0; left--) {
            hands.write("0000").sees(left + " forsøg tilbage");
        }
        hands.write("0000").sees("For mange forkerte pinkoder").write(MIAS).at("lock");
        hands.picture("lock-wait-da").type(KeyCode.ESCAPE);
        hands.write("1" + METTES).at("board");
    }

    @Test
    void a_badge_lets_in_at_the_lock_and_in_the_midst_of_a_word_until_it_is_stopped(FxRobot robot) {
        scan(robot, ShopWithPins.miasBadge);
        hands.at("board").sees("Mia Lund");
        hands.type(KeyCode.F2).at("who").write("20123456").enter();
        hands.at("name").write("Anna Be");
        scan(robot, ShopWithPins.mettesBadge);
        hands.sees("Mette Juhl er her");
        assertThat(hands.text("name")).isEqualTo("Anna Be");
        hands.write("rg");
        robot.clickOn("#staff").clickOn("#staff-sheet");
        hands.at("own-pin-old").tabTo("staff-proof").write(METTES).picture("badge-sheet-da");
        robot.interact(() -> robot.lookup("#badge-stop-2").queryButton().fire());
        hands.sees("Kortet til Mia Lund virker ikke mere");
        hands.ctrl(KeyCode.L).at("lock");
        scan(robot, ShopWithPins.miasBadge);
        hands.sees("Kortet virker ikke her").at("lock");
        scan(robot, ShopWithPins.mettesBadge);
        hands.until("unlocked", () -> robot.lookup("#lock").tryQuery().isEmpty());
        assertThat(hands.text("name")).isEqualTo("Anna Berg");
    }

    private void scan(FxRobot robot, BadgeCode badge) {
        robot.interact(() -> {
            var target = window.scene().getFocusOwner();
            badge.digits().chars().forEach(digit -> {
                var sign = Character.toString(digit);
                fire(target, KeyEvent.KEY_PRESSED, "", KeyCode.getKeyCode(sign));
                fire(target, KeyEvent.KEY_TYPED, sign, KeyCode.UNDEFINED);
            });
            fire(target, KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
        });
    }

    private static void fire(Node target, EventType<KeyEvent> type, String sign, KeyCode code) {
        Event.fireEvent(target, new KeyEvent(type, sign, "", code, false, false, false, false));
    }

    @Test
    void a_manager_adds_a_colleague_who_then_comes_in(FxRobot robot) {
        hands.write("1" + METTES).at("board");
        robot.clickOn("#staff").clickOn("#staff-sheet");
        hands.at("own-pin-old").picture("staff-sheet-da");
        hands.tabTo("staff-proof").write(METTES).tabTo("new-staff-name").write("Bo Dahl");
        hands.tabTo("new-staff-pin").write("5839").tabTo("new-staff-save").type(KeyCode.SPACE);
        hands.sees("Bo Dahl kan nu komme ind").picture("staff-sheet-added-da");
        hands.ctrl(KeyCode.L).at("lock").write("3" + "5839").sees("Bo Dahl");
        hands.until("unlocked", () -> robot.lookup("#lock").tryQuery().isEmpty());
    }
}
