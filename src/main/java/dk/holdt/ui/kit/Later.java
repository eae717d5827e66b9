package dk.holdt.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// Does something after a while, on the JavaFX thread.
public interface Later {

    /// @return calls it off
    Runnable after(Duration wait, Runnable does);

    /// By the toolkit's own clock.
    static Later onScreen() {
        return (wait, does) -> {
            var pause = new PauseTransition(javafx.util.Duration.millis(wait.toMillis()));
            pause.setOnFinished(_ -> does.run());
            pause.play();
            return pause::stop;
        };
    }
}
