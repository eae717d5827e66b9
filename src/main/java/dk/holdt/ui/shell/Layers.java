package dk.holdt.ui.shell;

import dk.holdt.ui.kit.Act;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Finder;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.SideSheet;
import dk.holdt.ui.kit.Toasts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;

/// What lies over each other in the middle of the window: the screen in front, sheets, Find, toasts and the lock.
final class Layers extends StackPane {

    private final StackPane place = new StackPane();
    private final SideSheet sheets;
    private final FindLayer finding;
    private final Toasts toasts = new Toasts();
    private final LockLayer locking = new LockLayer();
    private final Cover cover;

    /// @param acts what can be done on the screen in front
    Layers(Frame frame, Supplier<Finder> finder, Supplier<List<Act>> acts) {
        this.sheets = new SideSheet(frame.messages().text("act.back") + "  Esc");
        this.finding = new FindLayer(finder, acts);
        this.cover = new Cover(frame.atCounter(), frame.messages(), place, sheets);
        sheets.onOpen(cover::over);
        place.setId("content");
        setMinSize(0, 0);
        getChildren().setAll(place, sheets, finding, toasts, locking);
    }

    /// Before another screen comes to the front, or the same once more.
    void clear() {
        finding.close();
        sheets.close();
    }

    boolean holds(Screen screen) {
        return !place.getChildren().isEmpty() && place.getChildren().getFirst() == screen.view();
    }

    void put(Screen screen) {
        cover.leave();
        place.getChildren().setAll(screen.view());
        // What scrolls has no scene before its skin is there, and without a scene nothing can take the focus.
        place.applyCss();
    }

    /// One step back, if there is one to take here.
    boolean back() {
        if (finding.isOpen()) {
            finding.close();
            return true;
        }
        var open = sheets.isOpen();
        sheets.back();
        return open;
    }

    /// What the keys do on the screen in front; nothing on one that cannot be seen.
    Map<Command, Runnable> commands(Optional<Screen> front) {
        return finding.isOpen() || cover.isOn()
                ? Map.of()
                : front.map(Screen::commands).orElse(Map.of());
    }

    /// The screen in front, unless it is covered: what is takes no scan.
    Optional<Screen> readable(Visits visits) {
        return visits.inFront().filter(_ -> !cover.isOn());
    }

    boolean typingFinds(Optional<Screen> front) {
        return !locking.isOpen()
                && !finding.isOpen()
                && !sheets.isOpen()
                && front.filter(Screen::typingFinds).isPresent();
    }

    /// Whether Find or a sheet lies over the screen.
    boolean lieOver() {
        return finding.isOpen() || sheets.isOpen();
    }

    SideSheet sheets() {
        return sheets;
    }

    FindLayer finding() {
        return finding;
    }

    Toasts toasts() {
        return toasts;
    }

    LockLayer locking() {
        return locking;
    }

    Cover cover() {
        return cover;
    }
}
