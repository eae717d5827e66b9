package dk.holdt.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;

/// How far a sentence at the foot has to rise so that it covers nothing that can be pressed or typed into.
final class ClearPlace {

    static final double GAP_PX = 4;

    private ClearPlace() {}

    /// @param at where it stands at the foot
    /// @param highest how far it may rise at most
    /// @return nothing where no place below that is free
    static OptionalDouble rise(Bounds at, List<Bounds> controls, double highest) {
        return DoubleStream.concat(
                        DoubleStream.of(0),
                        controls.stream().mapToDouble(control -> at.getMaxY() - control.getMinY() + GAP_PX))
                .filter(rise -> rise >= 0 && rise <= highest)
                .sorted()
                .filter(rise -> controls.stream().noneMatch(control -> covers(at, rise, control)))
                .findFirst();
    }

    private static boolean covers(Bounds at, double rise, Bounds control) {
        return at.getMinX() < control.getMaxX()
                && control.getMinX() < at.getMaxX()
                && at.getMinY() - rise < control.getMaxY()
                && control.getMinY() < at.getMaxY() - rise;
    }

    /// Where something can be pressed or typed into, as far as it can be seen; in the scene's own measure.
    static List<Bounds> controls(Node root, Node without) {
        return places(root, without, ClearPlace::isPressed);
    }

    /// Where something is to be read besides.
    static List<Bounds> controlsAndWords(Node root, Node without) {
        return places(root, without, node -> isPressed(node) || node instanceof Label);
    }

    private static List<Bounds> places(Node root, Node without, Predicate<Node> asked) {
        var found = new ArrayList<Bounds>();
        new Search(without, asked, found).gather(root, root.localToScene(root.getLayoutBounds()));
        return found;
    }

    private record Search(Node without, Predicate<Node> asked, List<Bounds> found) {

        void gather(Node node, Bounds seen) {
            if (!node.isVisible() || node == without) {
                return;
            }
            var here = common(seen, node.localToScene(node.getLayoutBounds()));
            if (here.isEmpty() || here.getWidth() <= 0 || here.getHeight() <= 0) {
                return;
            }
            if (asked.test(node)) {
                var place = common(here, written(node));
                if (!place.isEmpty() && place.getWidth() > 0) {
                    found.add(place);
                }
            } else if (node instanceof Parent parent && !(node instanceof ListView<?>)) {
                var inside = node instanceof ScrollPane ? here : seen;
                parent.getChildrenUnmodifiable().forEach(child -> gather(child, inside));
            }
        }
    }

    /// Of a label that is as wide as its row only the words are read; of anything else all of it.
    private static Bounds written(Node node) {
        var words = node instanceof Label label && label.getGraphic() == null ? label.lookup(".text") : null;
        var all = words == null ? node : words;
        return all.localToScene(all.getLayoutBounds());
    }

    private static boolean isPressed(Node node) {
        return node instanceof ButtonBase || node.isFocusTraversable() && isSmall(node);
    }

    /// A list is read as much as it is clicked, and the line at the foot is never clicked.
    private static boolean isSmall(Node node) {
        return !(node instanceof ListView<?> || node instanceof StatusLine || node instanceof ScrollPane);
    }

    private static Bounds common(Bounds one, Bounds other) {
        var left = Math.max(one.getMinX(), other.getMinX());
        var top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.min(one.getMaxX(), other.getMaxX()) - left,
                Math.min(one.getMaxY(), other.getMaxY()) - top);
    }
}
