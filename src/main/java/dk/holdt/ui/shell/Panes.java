package dk.holdt.ui.shell;

import dk.holdt.ui.kit.SideSheet;
import dk.holdt.ui.kit.StatusLine;
import dk.holdt.ui.kit.TabStops;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// F6 and Shift+F6: from pane to pane, and in each back to where one was.
final class Panes {

    private final Scene scene;
    private final TopBar top;
    private final Supplier<List<Parent>> content;
    private final SideSheet sheets;
    private final StatusLine status;
    private final Subscription listening;

    /// Of screens that may be left for good, so it must not be what keeps them.
    private final Map<Parent, WeakReference<Node>> lastFocused = new WeakHashMap<>();

    /// @param content the panes of the screen in front
    Panes(Scene scene, TopBar top, Supplier<List<Parent>> content, SideSheet sheets, StatusLine status) {
        this.scene = scene;
        this.top = top;
        this.content = content;
        this.sheets = sheets;
        this.status = status;
        this.listening = scene.focusOwnerProperty().subscribe(focused -> {
            if (focused != null) {
                open().stream()
                        .filter(pane -> isIn(focused, pane))
                        .findFirst()
                        .ifPresent(pane -> lastFocused.put(pane, new WeakReference<>(focused)));
            }
        });
    }

    /// Notes no more where one was.
    void end() {
        listening.unsubscribe();
    }

    void step(int by) {
        var open = open();
        var focused = scene.getFocusOwner();
        var at = 0;
        while (at < open.size() - 1 && !isIn(focused, open.get(at))) {
            at++;
        }
        enter(open.get(Math.floorMod(at + by, open.size())));
    }

    private void enter(Parent pane) {
        var noted = lastFocused.get(pane);
        var last = noted == null ? null : noted.get();
        if (last != null && isIn(last, pane) && last.getScene() == scene) {
            last.requestFocus();
        } else if (pane == top) {
            top.focusFirst();
        } else {
            TabStops.in(pane).stream().findFirst().orElse(pane).requestFocus();
        }
    }

    private List<Parent> open() {
        var open = new ArrayList<Parent>();
        open.add(top);
        open.addAll(content.get());
        if (sheets.isOpen()) {
            open.add(sheets);
        }
        open.add(status);
        return open;
    }

    private static boolean isIn(Node node, Parent pane) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }
}
