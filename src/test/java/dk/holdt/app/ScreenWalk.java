package dk.holdt.app;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.Forgotten;
import dk.holdt.ui.ScreenAudit;
import dk.holdt.ui.TabWalk;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// Goes from screen to screen of one window and notes what is wrong on each, at the usual size and enlarged.
final class ScreenWalk {

    private static final long PATIENCE_MS = 20_000;
    private static final int TURNS = 3;
    private static final int BETWEEN = 150;

    final List<String> wrong = new ArrayList<>();
    private final Forgotten forgotten = new Forgotten();
    private final ShopInWindow window;
    private final Language language;
    private final BiConsumer<Scene, String> keep;

    /// @param keep keeps a picture of what is shown, by its name
    ScreenWalk(ShopInWindow window, Language language, BiConsumer<Scene, String> keep) {
        this.window = window;
        this.language = language;
        this.keep = keep;
    }

    /// Presses each of the buttons that is there, and closes again what it opened.
    void buttons(String screen, String... ids) {
        for (var id : ids) {
            fx(() -> press(id));
            audit(screen + "-" + id);
            fx(() -> navigator().closeSheet());
        }
    }

    /// Presses the button, then each of the keys that ask for something else in what it has opened, and closes that.
    void choices(String screen, String id, KeyCode... keys) {
        fx(() -> press(id));
        for (var key : keys) {
            press(screen + "-" + id + "-" + key, key);
        }
        fx(() -> navigator().closeSheet());
    }

    void press(String id) {
        if (window.scene().lookup("#" + id) instanceof Button button && button.isVisible()) {
            button.fire();
        }
    }

    /// Chooses each of these in the menu of a button.
    void menu(String button, String... ids) {
        for (var id : ids) {
            fx(() -> ((MenuButton) window.scene().lookup("#" + button))
                    .getItems().stream().filter(item -> id.equals(item.getId())).forEach(item -> item.fire()));
            audit(button + "-" + id);
            fx(() -> navigator().closeSheet());
        }
    }

    void look(String name, Consumer<Navigator> goes) {
        fx(() -> goes.accept(navigator()));
        audit(name);
    }

    /// The same for a screen that is made each time: once it is left nobody may hold on to it.
    void lookOnce(String name, Consumer<Navigator> goes) {
        look(name, goes);
        forgotten.shown(
                name,
                ((StackPane) window.scene().lookup("#content")).getChildren().getFirst());
    }

    /// Goes to the board, where every path begins, and notes what is held on to all the same.
    void leave() {
        fx(() -> navigator().board());
        window.settle();
        note("left", Theme.SMALLEST, forgotten.stillHeld());
    }

    void press(String name, KeyCode key) {
        fx(() -> fire(key, false));
        audit(name);
    }

    void sheet(String name, KeyCode key) {
        press(name, key);
        fx(() -> navigator().closeSheet());
    }

    void command(String name, KeyCode key) {
        fx(() -> fire(key, true));
        audit(name);
    }

    Navigator navigator() {
        return (Navigator) window.scene().getRoot();
    }

    void fire(KeyCode key, boolean control) {
        var scene = window.scene();
        var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
    }

    static void fx(Runnable does) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, does);
    }

    void audit(String name) {
        window.settle();
        fx(() -> {
            var scene = window.scene();
            laidOut(scene);
            var audit = new ScreenAudit(scene);
            note(name, Theme.SMALLEST, audit.cut());
            note(name, Theme.SMALLEST, audit.nameless());
            note(name, Theme.SMALLEST, audit.silentLines());
            note(name, Theme.SMALLEST, audit.moving());
            note(name, Theme.SMALLEST, audit.scrolledAway());
            note(name, Theme.SMALLEST, audit.scrollingTwice());
            note(name, Theme.SMALLEST, ownWindows());
            if (language != Language.NB) {
                note(name, Theme.SMALLEST, new TabWalk(scene).wrong());
            }
        });
        picture(name, Theme.SMALLEST);
        if (language == Language.DA) {
            enlarged(name, BETWEEN);
        }
        enlarged(name, Theme.LARGEST);
        resize(Theme.SMALLEST);
    }

    private void enlarged(String name, int size) {
        resize(size);
        fx(() -> {
            var audit = new ScreenAudit(window.scene());
            note(name, size, audit.cut());
            note(name, size, audit.scrolledAway());
            note(name, size, audit.scrollingTwice());
        });
        picture(name, size);
    }

    /// Screens rearrange themselves in turns of their own, once they have seen the new size.
    private void resize(int size) {
        fx(() -> Theme.apply(window.scene(), size));
        for (int turn = 0; turn < TURNS; turn++) {
            fx(() -> laidOut(window.scene()));
        }
    }

    private static void laidOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// With `-Dpictures=help` or `-Dpictures=.*`, to look at.
    private void picture(String name, int size) {
        if (name.matches(System.getProperty("pictures", ""))) {
            keep.accept(window.scene(), "every-" + language + "-" + size + "-" + name);
        }
    }

    private static List<String> ownWindows() {
        return Window.getWindows().stream()
                .filter(one -> one instanceof javafx.stage.Stage stage && stage.getModality() != Modality.NONE)
                .map(one -> "a window of its own: " + one)
                .toList();
    }

    private void note(String name, int size, List<String> found) {
        found.forEach(one -> wrong.add(language + " " + size + " " + name + " " + one));
    }
}
