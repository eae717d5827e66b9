package dk.holdt.ui.shell;

import dk.holdt.domain.staff.BadgeCode;
import dk.holdt.ui.kit.Filters;
import dk.holdt.ui.kit.FocusPlace;
import dk.holdt.ui.kit.HidesAtLock;
import dk.holdt.ui.kit.ScrollToFocus;
import dk.holdt.ui.kit.TabStops;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Lays the lock over the right third. What is beside it is read and scrolled, but neither clicked nor typed into, and
/// the keyboard comes back to where it was when the lock goes.
public final class LockLayer extends StackPane {

    private FocusPlace before = FocusPlace.in(null);
    private Optional<Parent> panel = Optional.empty();
    private Consumer<BadgeCode> badges = _ -> {};

    LockLayer() {
        setAlignment(Pos.TOP_RIGHT);
        setPickOnBounds(false);
        getStyleClass().add("lock-layer");
        // Enter and Esc would go on to the default buttons of what is behind.
        addEventHandler(KeyEvent.ANY, KeyEvent::consume);
        addEventFilter(KeyEvent.KEY_PRESSED, this::goRound);
    }

    /// Listens at the window, which hears every key and click before the scene and its shortcuts do.
    ///
    /// @return ends the listening
    Subscription guard(Scene scene) {
        var touched = new Filters(scene.getWindow()).on(InputEvent.ANY, this::stop);
        return scene.focusOwnerProperty()
                .subscribe(focused -> {
                    if (isOpen() && !isInside(focused)) {
                        Platform.runLater(() -> panel.ifPresent(Node::requestFocus));
                    }
                })
                .and(touched::end);
    }

    /// A window that another has taken the place of is locked no more: it would stop the keys of the other.
    public void open(Parent content) {
        if (isOpen() || getScene() == null) {
            return;
        }
        // first: what is hidden may take the keyboard to another of its fields
        tell(getScene().getRoot(), HidesAtLock::hideAtLock);
        before = FocusPlace.in(getScene());
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        panel = Optional.of(content);
        var side = new ScrollPane(content);
        side.setFitToWidth(true);
        side.setFocusTraversable(false);
        ScrollToFocus.install(side);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().add("lock-side");
        side.setMaxWidth(USE_PREF_SIZE);
        side.prefWidthProperty().bind(widthProperty().divide(3));
        getChildren().setAll(side);
        applyCss();
        content.requestFocus();
    }

    /// The lock covers a third of the window; what is beside it can be read by whoever comes by.
    private static void tell(Node node, Consumer<HidesAtLock> what) {
        if (node instanceof HidesAtLock secret) {
            what.accept(secret);
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> tell(child, what));
        }
    }

    /// Lets somebody take over by their badge, whether the window is locked or not.
    public void onBadge(Consumer<BadgeCode> shown) {
        badges = shown;
    }

    void badge(BadgeCode code) {
        badges.accept(code);
    }

    /// Whether the window is locked.
    public boolean isOpen() {
        return panel.isPresent();
    }

    /// Everything is where it was, and so is the keyboard.
    public void close() {
        if (isOpen()) {
            panel = Optional.empty();
            getChildren().clear();
            tell(getScene().getRoot(), HidesAtLock::unlocked);
            before.comeBack();
        }
    }

    private void stop(InputEvent event) {
        if (isOpen() && !(event instanceof ScrollEvent) && (!isInside(event.getTarget()) || isShortcut(event))) {
            event.consume();
        }
    }

    /// A command of the window, or Alt with a letter, which reaches fields anywhere. Both held down are AltGr.
    private static boolean isShortcut(Event event) {
        return event instanceof KeyEvent key
                && (key.getCode().isFunctionKey() || key.isControlDown() != key.isAltDown() || key.isMetaDown());
    }

    /// By itself Tab would go on to what is behind.
    private void goRound(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB) {
            return;
        }
        event.consume();
        var stops = TabStops.in(this);
        if (!stops.isEmpty()) {
            var next = stops.indexOf(getScene().getFocusOwner()) + (event.isShiftDown() ? -1 : 1);
            stops.get(Math.floorMod(next, stops.size())).requestFocus();
        }
    }

    private boolean isInside(Object target) {
        for (var at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }
}
