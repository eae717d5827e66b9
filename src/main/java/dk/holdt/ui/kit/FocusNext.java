package dk.holdt.ui.kit;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;

/// Moves the focus on from a key that is still being pressed, without the key's letter or digit landing in the field
/// it moves to.
public final class FocusNext {

    private FocusNext() {}

    public static void to(Node next) {
        next.requestFocus();
        next.addEventFilter(InputEvent.ANY, new SwallowOne(next));
    }

    /// What belongs to the key that is down is a typed character; any other key or click ends the waiting.
    private record SwallowOne(Node node) implements EventHandler<InputEvent> {
        @Override
        public void handle(InputEvent event) {
            if (event.getEventType() == KeyEvent.KEY_TYPED) {
                event.consume();
            }
            if (event.getEventType() == KeyEvent.KEY_TYPED
                    || event.getEventType() == KeyEvent.KEY_PRESSED
                    || event.getEventType() == KeyEvent.KEY_RELEASED) {
                node.removeEventFilter(InputEvent.ANY, this);
            }
        }
    }
}
