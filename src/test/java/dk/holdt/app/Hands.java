package dk.holdt.app;

import dk.holdt.ui.QuickRobot;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.ShortText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody at the keyboard, who reads the screen before the next key and counts the keys.
///
/// Keys are counted as they are pressed: a capital and an @ are two, Ctrl+Enter is two.
final class Hands extends RobotTest {

    private static final int PATIENCE_SECONDS = 20;
    private static final int MOST_TABS = 40;

    private final FxRobot robot;
    private final ShopInWindow window;
    private int keys;

    Hands(FxRobot robot, ShopInWindow window) {
        this.robot = robot;
        this.window = window;
    }

    int keys() {
        return keys;
    }

    void countFromHere() {
        keys = 0;
    }

    Hands write(String words) {
        robot.write(words);
        keys += words.codePoints()
                .map(sign -> Character.isUpperCase(sign) || sign == '@' ? 2 : 1)
                .sum();
        settle();
        return this;
    }

    Hands type(KeyCode... each) {
        for (var key : each) {
            robot.type(key);
            keys++;
            settle();
        }
        return this;
    }

    Hands enter() {
        return type(KeyCode.ENTER);
    }

    Hands ctrl(KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        keys += 2;
        settle();
        return this;
    }

    /// Waits until the field of this name has the focus.
    Hands at(String id) {
        return until("the focus on " + id, () -> isAt(id));
    }

    /// Goes there by Tab alone.
    Hands tabTo(String id) {
        for (int tabs = 0; tabs < MOST_TABS && !isAt(id); tabs++) {
            type(KeyCode.TAB);
        }
        return at(id);
    }

    /// Goes back there by Shift+Tab alone.
    Hands backTo(String id) {
        for (int tabs = 0; tabs < MOST_TABS && !isAt(id); tabs++) {
            robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
            keys += 2;
            settle();
        }
        return at(id);
    }

    Hands sees(String words) {
        return until("on screen: " + words, () -> read().contains(words));
    }

    Hands seesNo(String words) {
        return until("no longer on screen: " + words, () -> !read().contains(words));
    }

    /// The words of one label or field.
    String text(String id) {
        until("something named " + id, () -> find(id).isPresent());
        return find(id).map(Hands::words).orElseThrow();
    }

    /// Everything that can be read on the screen now.
    String onScreen() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, this::read);
    }

    Hands until(String what, BooleanSupplier met) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(5_000, met::getAsBoolean));
        } catch (TimeoutException e) {
            picture("day-stuck");
            throw new AssertionError(
                    "never came: " + what + "; the focus is on " + focused() + "; the screen says\n" + onScreen(), e);
        }
        return this;
    }

    Hands picture(String name) {
        settle();
        keepPicture(robot, scene(), name);
        return this;
    }

    private void settle() {
        window.settle();
        QuickRobot.settle();
    }

    private boolean isAt(String id) {
        return Optional.ofNullable(focused())
                .map(Node::getId)
                .filter(id::equals)
                .isPresent();
    }

    private Node focused() {
        return scene().getFocusOwner();
    }

    private Scene scene() {
        return window.scene();
    }

    private Optional<Node> find(String id) {
        return Optional.ofNullable(scene().getRoot().lookup("#" + id));
    }

    private String read() {
        return List.copyOf(scene().getRoot().lookupAll("*")).stream()
                .filter(Hands::isShown)
                .map(Hands::words)
                .filter(words -> words != null && !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isShown(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled label -> label.getText();
            case TextInputControl field -> field.getText();
            case ShortText drawn -> drawn.words();
            default -> "";
        };
    }
}
