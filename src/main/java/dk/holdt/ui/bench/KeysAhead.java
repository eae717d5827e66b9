package dk.holdt.ui.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Letters and digits that come while a repair is being put on the bench. They are meant for it, so they wait until it
/// is there, and never choose another job that still stands where the focus is.
final class KeysAhead {

    private final Node root;
    private final Deque<KeyEvent> held = new ArrayDeque<>();
    private boolean holding;

    KeysAhead(Node root) {
        this.root = root;
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::passes);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::passes);
    }

    /// Told of a letter or digit that no field has taken.
    void whenNobodyTakes(Runnable told) {
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (isText(event) && !(event.getTarget() instanceof TextInputControl)) {
                told.run();
            }
        });
    }

    /// From now on they wait.
    void hold() {
        held.clear();
        holding = true;
    }

    /// Each goes to where the focus is by then: the first may have moved it.
    void release() {
        holding = false;
        next();
    }

    /// Nothing was begun that they could be for.
    void drop() {
        holding = false;
        held.clear();
    }

    private void next() {
        if (!held.isEmpty() && !holding) {
            var event = held.poll();
            var owner = root.getScene().getFocusOwner();
            if (owner != null) {
                Event.fireEvent(owner, event.copyFor(owner, owner));
            }
            Platform.runLater(this::next);
        }
    }

    /// What is typed belongs to the key before it, and the key that began the work is none of these.
    private void passes(KeyEvent event) {
        var waits = holding
                && (event.getEventType() == KeyEvent.KEY_TYPED
                        ? isText(event) && !held.isEmpty()
                        : event.getCode().isLetterKey() || event.getCode().isDigitKey());
        if (waits && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            held.add(event);
            event.consume();
        }
    }

    private static boolean isText(KeyEvent event) {
        return event.getCharacter().codePoints().anyMatch(Character::isLetterOrDigit)
                && !event.isControlDown()
                && !event.isAltDown();
    }
}
