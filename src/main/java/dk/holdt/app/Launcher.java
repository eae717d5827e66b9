package dk.holdt.app;

import java.util.List;
import javafx.application.Application;

/// Where the program starts.
///
/// Not an `Application` itself: started from a plain class path, JavaFX refuses a main class that is one.
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        var start = Start.of(List.of(args));
        if (start.opensTheWindow()) {
            Application.launch(HoldtApp.class, args);
        } else {
            System.exit(Commands.run(start.folder(), start.command()));
        }
    }
}
