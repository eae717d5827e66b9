package dk.holdt.ui.staff;

import java.time.Duration;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/// Tells when nobody has touched key, mouse or screen for a while. JavaFX thread only.
public final class IdleWatch {

    private final PauseTransition quiet = new PauseTransition();

    public IdleWatch(Scene scene, Runnable idle) {
        Objects.requireNonNull(idle, "idle");
        quiet.setOnFinished(_ -> idle.run());
        scene.addEventFilter(InputEvent.ANY, _ -> quiet.playFromStart());
    }

    /// From now on after this long.
    public void after(Duration time) {
        quiet.stop();
        quiet.setDuration(javafx.util.Duration.millis(time.toMillis()));
        quiet.playFromStart();
    }
}
