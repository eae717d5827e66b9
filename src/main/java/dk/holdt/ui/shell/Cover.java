package dk.holdt.ui.shell;

import dk.holdt.ui.kit.AtCounter;
import dk.holdt.ui.kit.FocusPlace;
import dk.holdt.ui.kit.OfOneCustomer;
import dk.holdt.ui.kit.Privacy;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.SideSheet;
import dk.holdt.words.Messages;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// Covers what a customer at the counter may not read: a screen that is about somebody else, and a sheet over any.
/// Nothing of it is lost, and it is there again once nobody may read along, or somebody says that it may be read.
final class Cover {

    private final AtCounter atCounter;
    private final Messages messages;
    private final StackPane place;
    private final SideSheet sheets;

    /// What may be read although it is about others; of screens that may be left for good, so it must not keep them.
    private final Set<Object> shown = Collections.newSetFromMap(new WeakHashMap<>());

    private Optional<Screen> front = Optional.empty();
    private Optional<Curtain> overScreen = Optional.empty();
    private Optional<Curtain> overSheet = Optional.empty();
    private FocusPlace before = FocusPlace.in(null);
    private FocusPlace beforeInSheet = FocusPlace.in(null);

    /// @param place where the screen stands
    Cover(AtCounter atCounter, Messages messages, StackPane place, SideSheet sheets) {
        this.atCounter = atCounter;
        this.messages = messages;
        this.place = place;
        this.sheets = sheets;
        atCounter.inSightProperty().subscribe((_, _) -> shown.clear());
        atCounter.lockedProperty().subscribe((_, _) -> locked());
        atCounter.namesProperty().subscribe((_, _) -> look());
    }

    /// The screen leaves its place, and whoever comes back to it has to say anew that it may be read.
    void leave() {
        front.ifPresent(shown::remove);
        lift();
        front = Optional.empty();
    }

    /// This screen has come to the front.
    void over(Screen screen) {
        front = Optional.of(screen);
        atCounter.bind(screen.privacy() == Privacy.CUSTOMER_THERE);
        look();
    }

    /// This sheet has been opened.
    void over(Parent sheet) {
        overSheet = Optional.empty();
        if (sheet instanceof OfOneCustomer one && !one.namesCustomer()) {
            shown.add(sheet);
        }
        look();
    }

    /// Whether something is covered, so that no key may do anything to it.
    boolean isOn() {
        return overScreen.isPresent() || overSheet.filter(_ -> sheets.isOpen()).isPresent();
    }

    private void look() {
        var screen = front.filter(this::covers);
        if (screen.isPresent() != overScreen.isPresent()) {
            screen.ifPresentOrElse(this::drop, this::raise);
        }
        var sheet = sheets.content().filter(this::covers);
        if (sheet.isPresent() != overSheet.isPresent()) {
            sheet.ifPresentOrElse(this::drop, this::raiseFromSheet);
        }
    }

    /// What is covered still once somebody has come in is where the keyboard goes on.
    private void locked() {
        look();
        overSheet.filter(_ -> sheets.isOpen()).or(() -> overScreen).ifPresent(this::focus);
    }

    /// A lock has the keyboard, and remembers where it was before.
    private void focus(Curtain curtain) {
        if (!atCounter.lockedProperty().get()) {
            curtain.focus();
        }
    }

    private boolean covers(Screen screen) {
        if (!atCounter.names().areHidden()) {
            return false;
        }
        var locked = atCounter.lockedProperty().get();
        return switch (screen.privacy()) {
            case NAMES_HIDDEN -> false;
            case CUSTOMER_THERE -> locked;
            case OF_ONE_CUSTOMER ->
                locked || screen.whose().filter(atCounter::isTheirs).isEmpty();
            case OF_THE_STAFF -> locked || !shown.contains(screen);
        };
    }

    private boolean covers(Parent sheet) {
        return atCounter.names().areHidden()
                && sheet instanceof OfOneCustomer one
                && (atCounter.lockedProperty().get()
                        || !shown.contains(sheet)
                                && one.whose().filter(atCounter::isTheirs).isEmpty());
    }

    private void drop(Screen screen) {
        before = focusIn(screen.view());
        screen.view().setVisible(false);
        var ofOne = screen.privacy() == Privacy.OF_ONE_CUSTOMER;
        var action = messages.text(ofOne ? "pv.covered.theirs" : "pv.covered.show");
        var curtain = new Curtain(messages, screen.whose(), action, () -> show(screen));
        overScreen = Optional.of(curtain);
        place.getChildren().add(curtain);
        if (!sheets.isOpen()) {
            focus(curtain);
        }
    }

    private void drop(Parent sheet) {
        beforeInSheet = focusIn(sheet);
        var curtain = new Curtain(messages, whose(sheet), messages.text("pv.covered.show"), () -> {
            shown.add(sheet);
            look();
        });
        overSheet = Optional.of(curtain);
        sheets.cover(curtain);
        focus(curtain);
    }

    private static Optional<Object> whose(Parent sheet) {
        return sheet instanceof OfOneCustomer one ? one.whose() : Optional.empty();
    }

    private void show(Screen screen) {
        screen.whose().ifPresentOrElse(atCounter::opened, () -> shown.add(screen));
        look();
    }

    private void raise() {
        var focused = overScreen.filter(Curtain::hasFocus).isPresent();
        lift();
        if (focused && !before.comeBack()) {
            front.ifPresent(Screen::shown);
        }
    }

    private void lift() {
        overScreen.ifPresent(place.getChildren()::remove);
        overScreen = Optional.empty();
        front.ifPresent(screen -> screen.view().setVisible(true));
    }

    private void raiseFromSheet() {
        overSheet = Optional.empty();
        sheets.uncover();
        beforeInSheet.comeBack();
    }

    /// Where the keyboard is, if it is in there.
    private FocusPlace focusIn(Parent part) {
        var owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == part) {
                return FocusPlace.in(part.getScene());
            }
        }
        return FocusPlace.in(null);
    }
}
