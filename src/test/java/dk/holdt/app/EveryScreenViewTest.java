package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.ScreenAudit;
import dk.holdt.ui.TabWalk;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.setup.SetUpTopic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Every screen and sheet of a furnished shop in each language, small and large: nothing is cut, nothing scrolls
/// sideways, everything the keyboard reaches has a name and a ring, Tab gets round, and nothing moves or stands in a
/// window of its own.
class EveryScreenViewTest extends RobotTest {

    private static final long PATIENCE_MS = 20_000;
    private static final int TURNS = 3;

    @TempDir
    private static Path somewhere;

    private static final Map<Stage, RepairNumber> NUMBERS = new LinkedHashMap<>();

    private final List<String> wrong = new ArrayList<>();
    private ShopInWindow window;
    private FxRobot robot;
    private Language language;

    @BeforeAll
    static void furnish() {
        var window = window();
        try (var demo = DemoDoor.open(window.folder, window::now, Language.EN)) {
            for (var open : demo.repairs.open()) {
                NUMBERS.putIfAbsent(open.repair().stage(), open.repair().number());
            }
        }
    }

    private static ShopInWindow window() {
        return new ShopInWindow(somewhere.resolve("shop"), "2026-11-27T14:30");
    }

    @AfterEach
    void end() throws TimeoutException {
        window.close();
    }

    @ParameterizedTest
    @EnumSource
    void can_be_read_heard_and_reached(Language language, FxRobot robot) throws TimeoutException {
        this.robot = robot;
        this.language = language;
        window = window();
        DemoDoor.open(window.folder, window::now, language).close();
        window.open("--look", language == Language.DA ? "dark" : "light");
        new Hands(robot, window).at("board");
        atTheCounter();
        atTheBench();
        repairs();
        ofTheShop();
        assertThat(wrong).isEmpty();
    }

    private void atTheCounter() {
        look("board", _ -> {});
        press("board-peek", KeyCode.SPACE);
        fx(() -> fire(KeyCode.SPACE, false));
        sheet("board-call-back", KeyCode.F7);
        sheet("board-note", KeyCode.F8);
        sheet("board-new-time", KeyCode.F9);
        command("board-status", KeyCode.M);
        fx(() -> navigator().closeSheet());
        command("board-by-stage", KeyCode.G);
        command("board-mine", KeyCode.G);
        fx(() -> fire(KeyCode.G, true));
        sheet("help", KeyCode.F1);
        look("find", to -> to.find(""));
        look("find-some", to -> to.find("a"));
        look("intake", Navigator::intake);
        command("intake-problems", KeyCode.ENTER);
        command("shelf", KeyCode.DIGIT4);
        buttons("shelf", "remind", "stop", "register");
    }

    private void atTheBench() {
        look("bench", Navigator::bench);
        look("bench-on", to -> to.bench(NUMBERS.get(Stage.EXAMINING)));
        buttons("bench", "note", "place", "swap");
        look("handover", to -> to.handover(NUMBERS.get(Stage.READY)));
        command("handover-problems", KeyCode.ENTER);
    }

    private void repairs() {
        look("repair-waiting", to -> to.repair(NUMBERS.get(Stage.WAITING_FOR_PART)));
        look("repair-ready", to -> to.repair(NUMBERS.get(Stage.READY)));
        look("repair-examining", to -> to.repair(NUMBERS.get(Stage.EXAMINING)));
        buttons("repair", "next-act", "lend");
    }

    private void ofTheShop() {
        command("settings", KeyCode.DIGIT6);
        for (int page = 1; page < SetUpTopic.values().length; page++) {
            fx(() -> window.scene().lookup("#settings-pages").requestFocus());
            press("settings-" + page, KeyCode.DOWN);
        }
        menu("staff-sheet", "recovery-sheet", "choose-printers");
        command("lock", KeyCode.L);
    }

    /// Presses each of the buttons that is there, and closes again what it opened.
    private void buttons(String screen, String... ids) {
        for (var id : ids) {
            fx(() -> press(id));
            audit(screen + "-" + id);
            fx(() -> navigator().closeSheet());
        }
    }

    private void press(String id) {
        if (window.scene().lookup("#" + id) instanceof Button button && button.isVisible()) {
            button.fire();
        }
    }

    private void menu(String... ids) {
        for (var id : ids) {
            fx(() -> ((MenuButton) window.scene().lookup("#staff"))
                    .getItems().stream().filter(item -> id.equals(item.getId())).forEach(item -> item.fire()));
            audit(id);
            fx(() -> navigator().closeSheet());
        }
    }

    private void look(String name, Consumer<Navigator> goes) {
        fx(() -> goes.accept(navigator()));
        audit(name);
    }

    private void press(String name, KeyCode key) {
        fx(() -> fire(key, false));
        audit(name);
    }

    private void sheet(String name, KeyCode key) {
        press(name, key);
        fx(() -> navigator().closeSheet());
    }

    private void command(String name, KeyCode key) {
        fx(() -> fire(key, true));
        audit(name);
    }

    private Navigator navigator() {
        return (Navigator) window.scene().getRoot();
    }

    private void fire(KeyCode key, boolean control) {
        var scene = window.scene();
        var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
    }

    private static void fx(Runnable does) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, does);
    }

    private void audit(String name) {
        window.settle();
        fx(() -> {
            var scene = window.scene();
            laidOut(scene);
            var audit = new ScreenAudit(scene);
            note(name, Theme.SMALLEST, audit.cut());
            note(name, Theme.SMALLEST, audit.nameless());
            note(name, Theme.SMALLEST, audit.silentLines());
            note(name, Theme.SMALLEST, audit.moving());
            note(name, Theme.SMALLEST, ownWindows());
            if (language != Language.NB) {
                note(name, Theme.SMALLEST, new TabWalk(scene).wrong());
            }
        });
        picture(name, Theme.SMALLEST);
        resize(Theme.LARGEST);
        fx(() -> note(name, Theme.LARGEST, new ScreenAudit(window.scene()).cut()));
        picture(name, Theme.LARGEST);
        resize(Theme.SMALLEST);
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
            keepPicture(robot, window.scene(), "every-" + language + "-" + size + "-" + name);
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
