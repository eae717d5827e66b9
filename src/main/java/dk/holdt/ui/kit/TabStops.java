package dk.holdt.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Where Tab stops, in its order.
public final class TabStops {

    private TabStops() {}

    /// Everything in it that can be seen and takes the keyboard now, itself too.
    public static List<Node> in(Node node) {
        var stops = new ArrayList<Node>();
        gather(node, stops);
        return List.copyOf(stops);
    }

    private static void gather(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, stops));
        }
    }
}
