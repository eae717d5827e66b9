package dk.holdt.ui.kit;

import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Still sentences at the foot of the window that go by themselves; drawn in the scene, never a window of their own,
/// and never in the way of the keyboard.
public final class Toasts extends VBox {

    private static final Duration SHORT = Duration.seconds(6);
    private static final Duration TO_UNDO = Duration.seconds(30);
    private static final int AT_ONCE = 3;

    public Toasts() {
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
    }

    public void show(String words) {
        put(new HBox(label(words)), SHORT);
    }

    /// Something that can be done about it.
    public record Action(String text, Runnable does) {
        public Action {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(does, "does");
        }
    }

    /// Stays for thirty seconds, so that there is time to undo.
    public void show(String words, String action, Runnable does) {
        show(words, List.of(new Action(action, does)));
    }

    /// The same with several things to do; the toast goes with the first of them.
    ///
    /// @return takes the toast away
    public Runnable show(String words, List<Action> actions) {
        var toast = new HBox(label(words));
        Runnable hide = () -> getChildren().remove(toast);
        actions.forEach(action -> {
            var button = new Button(action.text());
            button.setFocusTraversable(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                hide.run();
                action.does().run();
            });
            toast.getChildren().add(button);
        });
        put(toast, TO_UNDO);
        return hide;
    }

    private void put(HBox toast, Duration stays) {
        toast.getStyleClass().add("toast");
        toast.setMaxWidth(USE_PREF_SIZE);
        getChildren().add(toast);
        if (getChildren().size() > AT_ONCE) {
            getChildren().removeFirst();
        }
        var pause = new PauseTransition(stays);
        pause.setOnFinished(_ -> getChildren().remove(toast));
        pause.play();
    }

    private static Label label(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
