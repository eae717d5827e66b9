package dk.holdt.ui;

import dk.holdt.ui.kit.TabStops;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// Goes once round a screen by Tab and lists where that fails somebody without a mouse: what is never reached or
/// reached twice, what stands before its place in reading order, and what does not show that it has the focus.
public final class TabWalk {

    private static final double SLACK_PX = 1.5;
    private static final int MOST_TABS = 400;
    private static final Set<Color> RINGS = Set.of(Color.web("#6A2C91"), Color.web("#C9A2F2"));
    private static final double RING_PX = 2;

    private final Scene scene;
    private final List<String> wrong = new ArrayList<>();

    /// Of the screen as it stands now; JavaFX thread.
    public TabWalk(Scene scene) {
        this.scene = scene;
    }

    /// Walks, and puts the focus back.
    public List<String> wrong() {
        var before = scene.getFocusOwner();
        var expected = TabStops.in(round());
        var visited = walk(expected.getFirst());
        expected.stream()
                .filter(node -> !visited.contains(node))
                .forEach(node -> wrong.add("Tab never comes to: " + ScreenAudit.path(node)));
        if (before != null) {
            before.requestFocus();
        }
        return wrong;
    }

    private SequencedSet<Node> walk(Node first) {
        var visited = new LinkedHashSet<Node>();
        first.requestFocus();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            var at = scene.getFocusOwner();
            if (at == null) {
                wrong.add("Tab leads nowhere after: " + (visited.isEmpty() ? "" : ScreenAudit.path(visited.getLast())));
                return visited;
            }
            if (!visited.add(at)) {
                if (at != first || visited.size() == 1) {
                    wrong.add("Tab does not come round but back to: " + ScreenAudit.path(at));
                }
                return visited;
            }
            ring(at);
            tab();
            order(at, scene.getFocusOwner(), first);
        }
        wrong.add("Tab goes on for ever");
        return visited;
    }

    private void tab() {
        var at = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
    }

    /// A lock keeps the keyboard to itself; otherwise it is the whole window.
    private Node round() {
        return scene.getRoot().lookupAll(".lock-side").stream().findFirst().orElse(scene.getRoot());
    }

    /// Side by side from the left, one below another from the top: of what holds the one and what holds the other
    /// within the same group, the first may not lie after the second.
    private void order(Node one, Node next, Node first) {
        if (next == null || next == first) {
            return;
        }
        var before = new ArrayList<Node>();
        for (var at = one; at != null; at = at.getParent()) {
            before.add(at);
        }
        var child = next;
        while (child.getParent() != null && !before.contains(child.getParent())) {
            child = child.getParent();
        }
        var place = before.indexOf(child.getParent());
        if (place > 0 && isAfter(before.get(place - 1).getBoundsInParent(), child.getBoundsInParent())) {
            wrong.add("Tab goes back from " + ScreenAudit.path(one) + " to " + ScreenAudit.path(next));
        }
    }

    private static boolean isAfter(Bounds one, Bounds next) {
        var below = one.getMinY() >= next.getMaxY() - SLACK_PX;
        var sameLine = one.getMinY() < next.getMaxY() - SLACK_PX && next.getMinY() < one.getMaxY() - SLACK_PX;
        return below || sameLine && one.getMinX() >= next.getMaxX() - SLACK_PX;
    }

    /// The ring in the colour that nothing else has, somewhere on what has the focus.
    private void ring(Node focused) {
        focused.applyCss();
        if (!hasRing(focused)) {
            wrong.add("no ring on: " + ScreenAudit.path(focused));
        }
    }

    private static boolean hasRing(Node node) {
        if (node instanceof Region region && (inBorder(region) || inBackground(region))) {
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .anyMatch(TabWalk::hasRing);
    }

    private static boolean inBorder(Region region) {
        return region.getBorder() != null
                && region.getBorder().getStrokes().stream().anyMatch(stroke -> isRing(stroke));
    }

    private static boolean isRing(BorderStroke stroke) {
        var widths = stroke.getWidths();
        return isRing(stroke.getLeftStroke()) && widths.getLeft() >= RING_PX
                || isRing(stroke.getTopStroke()) && widths.getTop() >= RING_PX;
    }

    private static boolean inBackground(Region region) {
        return region.getBackground() != null
                && region.getBackground().getFills().stream().anyMatch(fill -> isRing(fill.getFill()));
    }

    private static boolean isRing(Paint paint) {
        return paint instanceof Color colour && RINGS.contains(colour);
    }
}
