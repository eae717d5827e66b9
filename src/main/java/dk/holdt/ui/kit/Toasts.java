package dk.holdt.ui.kit;

import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Still sentences at the foot of the window that go by themselves; drawn in the scene, never a window of their
/// own, never in the way of the keyboard, and above whatever they would cover that can be pressed. What can be done
/// about one stands beside it, or below it where the window is too narrow.
public final class Toasts extends VBox {

    private static final Duration SHORT = Duration.seconds(6);

    /// A long sentence stays as long as it takes to read.
    private static final Duration A_LETTER = Duration.millis(75);

    private static final Duration TO_UNDO = Duration.seconds(30);
    private static final int AT_ONCE = 3;

    public Toasts() {
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        Runnable clear = this::keepClear;
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(clear);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(clear);
            }
        });
    }

    /// Asked anew whenever something on the screen has moved, because a sentence outlives the screen it was said on.
    private void keepClear() {
        if (getChildren().isEmpty()) {
            place(0, 0);
            return;
        }
        var first = getChildren().getFirst().getBoundsInParent();
        var all = getChildren().stream().map(Node::getBoundsInParent).reduce(first, Toasts::around);
        var atFoot = moved(localToScene(all), -getTranslateX(), -getTranslateY());
        var root = getScene().getRoot();
        var read = ClearPlace.controlsAndWords(root, this);
        for (var aside : List.of(0.0, getWidth() - all.getMaxX() - getInsets().getRight())) {
            var rise = ClearPlace.rise(moved(atFoot, aside, 0), read, getHeight() / 2);
            if (rise.isPresent()) {
                place(aside, rise.getAsDouble());
                return;
            }
        }
        place(
                0,
                ClearPlace.rise(atFoot, ClearPlace.controls(root, this), getHeight() / 2)
                        .orElse(0));
    }

    /// Above what is read there, in the middle or at the right; if that is not to be had, above what is pressed;
    /// else at the foot.
    private void place(double aside, double rise) {
        setTranslateX(aside);
        setTranslateY(-rise);
    }

    private static Bounds moved(Bounds at, double right, double down) {
        return new BoundingBox(at.getMinX() + right, at.getMinY() + down, at.getWidth(), at.getHeight());
    }

    private static Bounds around(Bounds one, Bounds other) {
        var left = Math.min(one.getMinX(), other.getMinX());
        var top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }

    /// Said again while it still stands there, it stands there once, for as long as if it had just come.
    public void show(String words) {
        getChildren().removeIf(toast -> toast.getUserData() instanceof String said && said.equals(words));
        var toast = new Snug(label(words));
        toast.setUserData(words);
        var read = A_LETTER.multiply(words.length());
        put(toast, read.greaterThan(SHORT) ? read : SHORT);
    }

    /// As wide as what is in it, where there is room.
    private static final class Snug extends FittingFlow {

        Snug(Node... pieces) {
            super(pieces);
        }

        @Override
        protected double computePrefWidth(double height) {
            var pieces = getManagedChildren();
            var wide = pieces.stream()
                    .mapToDouble(piece -> snapSizeX(piece.prefWidth(-1)))
                    .sum();
            var gaps = snapSpaceX(getHgap()) * (pieces.size() - 1);
            return snappedLeftInset() + wide + gaps + snappedRightInset();
        }
    }

    /// Something that can be done about it.
    public record Action(String text, Runnable does) {
        public Action {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(does, "does");
        }
    }

    /// With something to do about it, for thirty seconds; the toast goes with the first thing that is done.
    ///
    /// @return takes the toast away
    public Runnable show(String words, List<Action> actions) {
        var toast = new Snug(label(words));
        Runnable hide = () -> getChildren().remove(toast);
        var buttons = new Snug();
        buttons.getStyleClass().add("toast-acts");
        actions.forEach(action -> {
            var button = new Button(action.text());
            button.setFocusTraversable(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                hide.run();
                action.does().run();
            });
            buttons.getChildren().add(button);
        });
        toast.getChildren().add(buttons);
        put(toast, TO_UNDO);
        return hide;
    }

    /// Takes every sentence away: what they say is not so any longer.
    public void clear() {
        getChildren().clear();
    }

    private void put(Snug toast, Duration stays) {
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
