package dk.holdt.app;

import dk.holdt.ui.RobotTest;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The program in its window on a folder of its own, and hands at its keyboard.
abstract class InWindowTest extends RobotTest {

    @TempDir
    Path somewhere;

    ShopInWindow window;
    Hands hands;

    @BeforeEach
    final void begin(FxRobot robot) throws TimeoutException {
        window = window(somewhere.resolve("shop"));
        hands = new Hands(robot, window);
    }

    /// What each test begins with: nothing on the disk yet, and no window.
    ShopInWindow window(Path folder) throws TimeoutException {
        return new ShopInWindow(folder, "2026-11-27T14:30");
    }

    @AfterEach
    final void end() throws TimeoutException {
        window.close();
    }
}
