package dk.holdt.app;

import static dk.holdt.app.ShopWithPins.METTES;
import static dk.holdt.app.ShopWithPins.MIAS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.kit.Theme;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
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
                .sees("Anna Be");
        robot.clickOn("#nav-board").clickOn("#name").write("x");
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
