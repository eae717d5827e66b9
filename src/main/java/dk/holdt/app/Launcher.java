package dk.holdt.app;

import java.util.List;
import javafx.application.Application;

/// Where the program starts.
///
/// Not an `Application` itself: started from a plain class path, JavaFX refuses a main class that is one.
public final class Launcher {

    private static final int WORLD = 3;

    private Launcher() {}

    public static void main(String[] args) {
        var start = Start.of(List.of(args));
        if (!start.opensTheWindow()) {
            System.exit(Commands.run(start.folder(), start.command()));
        } else if (hasNoDisplay()) {
            System.err.println(
                    "There is no display, so Holdt cannot open its window. Its commands work without: --help");
            System.exit(WORLD);
        } else {
            Application.launch(HoldtApp.class, args);
        }
    }

    /// Asked beforehand, because the toolkit would end in a stack trace.
    private static boolean hasNoDisplay() {
        return System.getProperty("os.name").startsWith("Linux")
                && isBlank(System.getenv("DISPLAY"))
                && isBlank(System.getenv("WAYLAND_DISPLAY"));
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }
}
