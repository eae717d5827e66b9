package dk.holdt.app;

import static dk.holdt.app.ShopWithPins.METTES;
import static dk.holdt.app.ShopWithPins.MIAS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The recovery key in the real window: put on paper and asked back, then needed at the lock.
class RecoveryAtCounterViewTest extends InWindowTest {

    @Override
    ShopInWindow window(Path folder) throws TimeoutException {
        return ShopWithPins.open(folder);
    }

    @BeforeEach
    void at_the_lock() {
        hands.at("lock");
    }

    @Test
    void a_key_put_on_paper_opens_the_lock_on_the_day_the_file_is_gone(FxRobot robot)
            throws IOException, TimeoutException {
        hands.write("1" + METTES).at("board").sees("Gendannelsesnøgle på papir").picture("recovery-board-da");
        robot.clickOn("#left-recovery");
        hands.at("recovery-pin").picture("recovery-offer-da").write("000000").enter();
        hands.sees("forsøg tilbage");
        empty(robot, "#recovery-pin");
        robot.clickOn("#recovery-pin");
        hands.write(METTES).enter();
        var groups = shownAndHiddenByTheLock(robot);
        robot.clickOn("#recovery-on-paper");
        hands.at("recovery-group");
        assertThat(robot.lookup("#recovery-groups").tryQuery()).isEmpty();
        hands.picture("recovery-ask-da").write("00000").enter();
        hands.sees("Det er ikke gruppe");
        empty(robot, "#recovery-group");
        hands.write(groups.get(asked(robot) - 1).toLowerCase(Locale.ROOT)).enter();
        hands.sees("gælder fra nu af").picture("recovery-done-da");
        hands.until(
                "off the list", () -> robot.lookup("#left-recovery").tryQuery().isEmpty());

        window.close();
        Files.delete(somewhere.resolve("shop").resolve("vault.key"));
        window.open();
        hands.at("lock").write("1" + METTES).at("recovery-key").picture("recovery-lock-da");
        robot.interact(() -> Theme.apply(window.scene(), 200));
        hands.picture("recovery-lock-200-da");
        robot.interact(() -> Theme.apply(window.scene(), 100));
        hands.write("ABCDE").enter();
        hands.sees("og 5 her");
        empty(robot, "#recovery-key");
        hands.write(String.join(" ", groups).toLowerCase(Locale.ROOT)).enter();
        hands.sees("Nøglen er tilbage").at("lock").picture("recovery-back-da");
        hands.write("2" + "0000").sees("4 forsøg tilbage").type(KeyCode.ESCAPE);
        hands.write("1" + METTES).at("board");
    }

    @Test
    void who_is_no_manager_reads_so_and_makes_none(FxRobot robot) {
        hands.write("2" + MIAS).at("board");
        robot.clickOn("#staff").clickOn("#recovery-sheet");
        hands.sees("Det kan kun en leder beslutte");
        assertThat(robot.lookup("#make-recovery").tryQuery()).isEmpty();
    }

    private List<String> shownAndHiddenByTheLock(FxRobot robot) {
        hands.until("shown", () -> robot.lookup("#recovery-groups").tryQuery().isPresent());
        var groups = groups(robot);
        hands.picture("recovery-shown-da");
        robot.interact(() -> Theme.apply(window.scene(), 200));
        hands.picture("recovery-shown-200-da");
        robot.interact(() -> Theme.apply(window.scene(), 100));
        hands.ctrl(KeyCode.L).at("lock").picture("recovery-locked-da");
        assertThat(robot.lookup("#recovery-groups").tryQuery())
                .as("whoever comes by reads nothing of it")
                .isEmpty();
        hands.write("1" + METTES).at("recovery-group");
        robot.clickOn("#recovery-again");
        assertThat(groups(robot)).as("it is still the same one").isEqualTo(groups);
        return groups;
    }

    private static List<String> groups(FxRobot robot) {
        return robot.lookup("#recovery-groups .key-signs").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private int asked(FxRobot robot) {
        return IntStream.rangeClosed(1, 8)
                .filter(group -> robot.lookup("Tast gruppe " + group + " fra papiret")
                        .tryQuery()
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void empty(FxRobot robot, String field) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).clear());
    }
}
