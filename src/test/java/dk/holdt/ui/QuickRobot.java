package dk.holdt.ui;

import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The robot of the window tests: goes on as soon as the window has answered.
///
/// The library's own sleeps 50 ms and more after each key and a quarter of a second around each test, whether or not
/// there is anything to wait for. Here what was asked of the JavaFX thread is waited for, and the pulse that would have
/// come is given at once. What is asked of a thread of the shop's has to be waited for by whoever asks.
public final class QuickRobot extends ApplicationExtension implements BeforeAllCallback {

    /// How deep an answer may ask the JavaFX thread for something more; as deep as the library's own robot looks.
    private static final int ROUNDS = 5;

    private static final long PATIENCE_MS = 10_000;

    /// So far apart that no digit is taken for a scanner's; `Scanner` draws the line at 60 ms.
    private static final long DIGITS_APART_MS = 80;

    /// Waits until what was asked of the JavaFX thread is done and laid out.
    public static void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            fx(() -> Toolkit.getToolkit().firePulse());
        }
    }

    /// The library notes every event, and with each the screen it happened on.
    static void forgetEvents() {
        var context = FxToolkit.toolkitContext();
        fx(() -> context.setRegisteredStage(context.getRegisteredStage()));
    }

    private static void fx(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, act);
    }

    /// A field of a test may be a control already, and there is none before the toolkit has started.
    @Override
    public void beforeAll(ExtensionContext context) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /// Calls the test's own start method on the one stage.
    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        var stage = FxToolkit.registerPrimaryStage();
        for (var method : context.getRequiredTestClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(Start.class)) {
                fx(() -> start(method, context.getRequiredTestInstance(), stage));
            }
        }
        settle();
    }

    private static void start(Method method, Object test, Stage stage) {
        try {
            method.setAccessible(true);
            method.invoke(test, stage);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    /// Lets no window and no pressed key go over to the next test.
    @Override
    public void afterEach(ExtensionContext context) {
        fx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        robotContext().getMouseRobot().releaseNoWait();
        robotContext().getKeyboardRobot().releaseNoWait();
        settle();
    }

    @Override
    public FxRobot interact(Runnable act) {
        interactNoWait(act);
        settle();
        return this;
    }

    @Override
    public <T> FxRobot interact(Callable<T> act) {
        interactNoWait(act);
        settle();
        return this;
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        for (var key : keys) {
            robotContext().getKeyboardRobot().pressNoWait(key);
            settle();
        }
        return this;
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        settle();
        return this;
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (var key : keys) {
            robotContext().getKeyboardRobot().pressNoWait(key);
            robotContext().getKeyboardRobot().releaseNoWait(key);
            settle();
            pauseAfter(key.isDigitKey());
        }
        return this;
    }

    @Override
    public FxRobot write(String words) {
        var scene = focused().getScene();
        for (var sign : words.toCharArray()) {
            robotContext().getBaseRobot().typeKeyboard(scene, codeOf(sign), String.valueOf(sign));
            settle();
            pauseAfter(Character.isDigit(sign));
        }
        return this;
    }

    private Window focused() {
        var window = window(Window::isFocused);
        return window == null ? targetWindow() : window;
    }

    private static KeyCode codeOf(char sign) {
        return switch (sign) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
    }

    private static void pauseAfter(boolean digit) {
        if (digit) {
            WaitForAsyncUtils.sleep(DIGITS_APART_MS, TimeUnit.MILLISECONDS);
            settle();
        }
    }
}
