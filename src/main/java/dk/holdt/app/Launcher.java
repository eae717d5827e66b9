package dk.holdt.app;

import javafx.application.Application;

/// Where the program starts.
///
/// Not an `Application` itself: started from a plain class path, JavaFX refuses a main class that is one.
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        Application.launch(HoldtApp.class, args);
    }
}
