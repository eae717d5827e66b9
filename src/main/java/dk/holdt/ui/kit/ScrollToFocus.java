package dk.holdt.ui.kit;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Keeps what has the focus in view, however the focus came there.
public final class ScrollToFocus {

    private ScrollToFocus() {}

    public static void install(ScrollPane pane) {
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> {
            if (focused != null && isInside(focused, pane)) {
                reveal(pane, focused);
            }
        });
        // A row that appears above what has the focus pushes it out of sight again; known once it has been laid out.
        pane.contentProperty()
                .flatMap(Node::layoutBoundsProperty)
                .map(Bounds::getHeight)
                .subscribe(_ -> Platform.runLater(() -> revealFocus(pane)));
    }

    private static void revealFocus(ScrollPane pane) {
        var focused = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        if (focused != null && isInside(focused, pane)) {
            reveal(pane, focused);
        }
    }

    private static void reveal(ScrollPane pane, Node focused) {
        var content = pane.getContent();
        var shown = withName(focused);
        var bounds = content.sceneToLocal(shown.localToScene(shown.getLayoutBounds()));
        var room =
                content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (bounds == null || room <= 0) {
            return;
        }
        var top = pane.getVvalue() * room;
        var height = pane.getViewportBounds().getHeight();
        // What is taller than the room is read from its top.
        if (bounds.getMinY() < top || bounds.getHeight() > height) {
            pane.setVvalue(Math.clamp(bounds.getMinY() / room, 0, 1));
        } else if (bounds.getMaxY() > top + height) {
            pane.setVvalue(Math.clamp((bounds.getMaxY() - height) / room, 0, 1));
        }
    }

    /// A field is of no use without the label above it.
    private static Node withName(Node focused) {
        return FormField.around(focused)
                .filter(field -> field.getScene() != null)
                .map(Node.class::cast)
                .orElse(focused);
    }

    private static boolean isInside(Node node, ScrollPane pane) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent == pane) {
                return node != pane;
            }
        }
        return false;
    }
}
