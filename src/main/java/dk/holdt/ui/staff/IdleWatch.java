package dk.holdt.ui.staff;

import dk.holdt.ui.kit.Filters;
import java.time.Duration;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/// Tells when nobody has touched key, mouse or screen for a while. JavaFX thread only.
public final class IdleWatch {

    private final PauseTransition quiet = new PauseTransition();
    private final Filters touched;

    public IdleWatch(Scene scene, Runnable idle) {
        Objects.requireNonNull(idle, "idle");
        quiet.setOnFinished(_ -> idle.run());
        this.touched = new Filters(scene).on(InputEvent.ANY, _ -> quiet.playFromStart());
    }

    /// From now on after this long.
    public void after(Duration time) {
        quiet.stop();
        quiet.setDuration(javafx.util.Duration.millis(time.toMillis()));
        quiet.playFromStart();
    }

    /// Tells nothing any more.
    public void end() {
        quiet.stop();
        touched.end();
    }
}
