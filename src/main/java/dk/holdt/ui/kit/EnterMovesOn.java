package dk.holdt.ui.kit;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// In a form Enter takes what is there and goes to the next field; on a button it presses it.
///
/// Shift+Enter makes a new line in a text of several lines, Tab moves as usual in that too, Esc is handed to the form.
public final class EnterMovesOn {

    private static final String ENDS = "dk.holdt.enter-ends";

    private EnterMovesOn() {}

    /// In this field, the last of its form, Enter does something instead of going on to the next.
    public static void ends(Node last, Runnable does) {
        last.getProperties().put(ENDS, Objects.requireNonNull(does, "does"));
    }

    /// Enter passes this button by, and Space presses it: whoever goes through the form with Enter must not undo what
    /// stands in it.
    public static void passes(ButtonBase button) {
        ends(button, () -> button.requestFocusTraversal(TraversalDirection.NEXT));
    }

    /// Takes that back.
    public static void goesOn(Node field) {
        field.getProperties().remove(ENDS);
    }

    /// @param onEscape one step back; never loses text
    public static void install(Parent form, Runnable onEscape) {
        Objects.requireNonNull(onEscape, "onEscape");
        install(form);
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
                event.consume();
                onEscape.run();
            }
        });
    }

    public static void install(Parent form) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Node focused) {
                entered(focused, event);
            } else if (event.getCode() == KeyCode.TAB && event.getTarget() instanceof TextArea text) {
                tabbed(text, event);
            }
        });
    }

    /// A text of several lines would keep the Tab for itself.
    private static void tabbed(TextArea text, KeyEvent event) {
        if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            event.consume();
            text.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private static void entered(Node focused, KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || isChoosing(focused)) {
            return;
        }
        if (event.isShiftDown()) {
            if (focused instanceof TextArea text) {
                event.consume();
                text.replaceSelection("\n");
            }
            return;
        }
        event.consume();
        if (focused.getProperties().get(ENDS) instanceof Runnable atEnd) {
            atEnd.run();
        } else if (focused instanceof ButtonBase button && !(focused instanceof CheckBox)) {
            button.fire();
        } else {
            focused.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private static boolean isChoosing(Node focused) {
        return focused instanceof ComboBoxBase<?> box && box.isShowing();
    }
}
