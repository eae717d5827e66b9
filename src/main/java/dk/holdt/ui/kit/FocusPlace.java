package dk.holdt.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/// Where the keyboard was: the node, and in a text the caret, so that coming back never selects all of it and the next
/// letter never wipes out what was typed.
public final class FocusPlace {

    private static final FocusPlace NOWHERE = new FocusPlace(null, 0, 0);

    private final Node node;
    private final int anchor;
    private final int caret;

    private FocusPlace(Node node, int anchor, int caret) {
        this.node = node;
        this.anchor = anchor;
        this.caret = caret;
    }

    public static FocusPlace in(Scene scene) {
        return scene == null || scene.getFocusOwner() == null ? NOWHERE : at(scene.getFocusOwner());
    }

    static FocusPlace at(Node node) {
        return node instanceof TextInputControl text
                ? new FocusPlace(node, text.getAnchor(), text.getCaretPosition())
                : new FocusPlace(node, 0, 0);
    }

    /// Goes back there, unless it is no longer on screen.
    ///
    /// @return whether it is
    public boolean comeBack() {
        if (node == null || node.getScene() == null) {
            return false;
        }
        node.requestFocus();
        if (node instanceof TextInputControl text) {
            text.selectRange(anchor, caret);
        }
        return true;
    }
}
