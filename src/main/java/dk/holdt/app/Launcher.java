package dk.holdt.app;

import dk.holdt.store.ShopLock;
import java.nio.file.Files;
import java.nio.file.Path;
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
        } else if (isOpenAlready(start.folder())) {
            System.exit(0);
        } else {
            HoldtApp.begin(start);
            Application.launch(HoldtApp.class, args);
        }
    }

    /// Whether another window has the shop open and was brought to the front. Asked before the toolkit is started, so
    /// that a second click on the icon shows the window at once.
    private static boolean isOpenAlready(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        return switch (ShopLock.take(folder)) {
            case ShopLock.Answer.Taken(var note) ->
                Holder.read(note).map(Holder::show).orElse(false);
            case ShopLock.Answer.Held(var lock) -> {
                lock.close();
                yield false;
            }
            case ShopLock.Answer.Ours _, ShopLock.Answer.Impossible _ -> false;
        };
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
