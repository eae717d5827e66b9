package dk.holdt.ui.shell;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.Scanner;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.Shortcuts;
import dk.holdt.ui.kit.StatusLine;
import dk.holdt.ui.kit.Toasts;
import dk.holdt.ui.kit.Undoable;
import dk.holdt.ui.kit.Undoing;
import dk.holdt.words.Names;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableIntegerValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;

/// The frame of the program: top bar, one screen, status line; sheets, Find and toasts lie over the screen.
public final class MainWindow extends BorderPane implements Navigator {

    private static final PseudoClass CUSTOMER_THERE = PseudoClass.getPseudoClass("customer-there");

    private final Frame frame;
    private final Screens screens;
    private final StaffMenu menu;
    private final TopBar top;
    private final Head head;
    private final Layers layers;
    private final StatusLine status = new StatusLine();
    private final Visits visits = new Visits();
    private final Undoing undoing;
    private Shortcuts keys;

    /// @param screens is handed the window as navigator and says which screens there are
    public MainWindow(Frame frame, Function<Navigator, Screens> screens) {
        this.frame = frame;
        this.menu = new StaffMenu(frame.messages(), frame.staff(), status, (command, does) -> keys.on(command, does));
        this.top = new TopBar(frame.messages(), menu, this);
        this.head = new Head(top, new CounterBand(frame.atCounter(), frame.messages()));
        this.screens = screens.apply(this);
        this.layers = new Layers(frame, this.screens.finder(), () -> menu.and(keys.acts()));
        this.undoing = new Undoing(layers.toasts(), status, frame.messages(), frame.staff());
        setTop(head);
        setCenter(layers);
        setBottom(status);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                stepBack();
            }
        });
        // an arrow stays on the screen; Tab and F6 come to the line at its foot
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> status.setFocusTraversable(!event.getCode().isArrowKey()));
        StatusNews.begin(frame, status);
        frame.atCounter().namesProperty().subscribe(this::named);
    }

    /// What was said before a customer came was not said for them.
    private void named(Names names) {
        pseudoClassStateChanged(CUSTOMER_THERE, names.areHidden());
        if (names.areHidden()) {
            layers.toasts().clear();
            undoing.hide();
        }
    }

    /// Puts the keys on the scene this window is the root of and opens the board.
    public void open(Scene scene) {
        var panes = new Panes(scene, top, () -> head.and(visits.inFront().map(Screen::panes)), layers.sheets(), status);
        var scans = new Scans(
                layers.locking()::badge,
                layers.locking()::isOpen,
                layers::lieOver,
                () -> layers.readable(visits),
                this,
                frame.messages());
        var labels = new Scanner(scene, frame.labels(), scans::strange, scans::label);
        keys = new Shortcuts(scene);
        keys.screen(() -> layers.commands(visits.inFront()))
                .on(
                        Command.HELP,
                        () -> KeysHelp.over(layers.sheets(), frame.messages(), keys.answered(), visits.inFront()))
                .on(Command.BOARD, this::board)
                .on(Command.INTAKE, this::intake)
                .on(Command.BENCH, this::bench)
                .on(Command.FIND, () -> find(""))
                .on(Command.NEXT_PANE, () -> panes.step(1))
                .on(Command.PREVIOUS_PANE, () -> panes.step(-1))
                .on(Command.FULL_SCREEN, () -> Head.fullScreen(getScene()))
                .on(Command.UNDO, undoing::undo)
                .on(Command.AT_COUNTER, this::toggle)
                .on(Command.MOMENT, frame.atCounter()::showForAMoment)
                .typingFinds(() -> layers.typingFinds(visits.inFront()), this::find);
        until(Subscription.combine(layers.locking().guard(scene), panes::end, labels::end, keys::end));
        board();
    }

    private void toggle() {
        if (!frame.atCounter().toggle()) {
            toast(frame.messages().text("pv.bound"));
        }
    }

    /// What it listens at is there longer than this window: another takes its place when the shop changes its language.
    private void until(Subscription listening) {
        sceneProperty().flatMap(Scene::windowProperty).subscribe((_, now) -> {
            if (now == null) {
                listening.unsubscribe();
            }
        });
    }

    /// Who is here, and what is opened from there.
    public StaffMenu menu() {
        return menu;
    }

    /// What lies over the right third while nobody is here.
    public LockLayer locking() {
        return layers.locking();
    }

    /// The program ends: the screen in front lays down what it holds.
    public void end() {
        visits.inFront().ifPresent(Screen::left);
    }

    /// Lets the shelf be opened, by its key and from the top bar; made when it is first asked for.
    public void offerShelf(Supplier<Screen> shelf) {
        Runnable open = () -> show(visits.once(Command.SHELF, shelf), Command.SHELF);
        keys.on(Command.SHELF, open);
        top.offerShelf(open);
    }

    /// Lets the calls that are due stand under the top bar, and all who wait be opened by their key and from there.
    public void offerCalls(Parent strip, ObservableIntegerValue waiting, Supplier<Screen> calls) {
        head.calls(strip);
        Runnable open = () -> show(visits.once(Command.CALL_NOW, calls), Command.CALL_NOW);
        keys.on(Command.CALL_NOW, open);
        top.offerCalls(open, waiting);
    }

    /// Shows a screen that is opened seldom and is none of those in the top bar.
    public void seldom(Screen screen) {
        show(screen, Command.SETTINGS);
    }

    /// Says something under the top bar that stays until it is taken away.
    ///
    /// @param action what can be done about it; empty for nothing
    public void banner(String words, String action, Runnable does) {
        head.banner(new Banner(words, action, does));
    }

    public void noBanner() {
        head.noBanner();
    }

    public StatusLine status() {
        return status;
    }

    @Override
    public void board() {
        show(visits.once(Command.BOARD, screens.board()), Command.BOARD);
    }

    @Override
    public void intake() {
        frame.atCounter().next();
        visits.intake(screens.intake()).begin();
        show(visits.intake(screens.intake()), Command.INTAKE);
    }

    @Override
    public void intake(UUID draft) {
        visits.intake(screens.intake()).resume(draft);
        show(visits.intake(screens.intake()), Command.INTAKE);
    }

    @Override
    public void intake(long customer, Optional<Long> device) {
        show(visits.intake(screens.intake()), Command.INTAKE);
        visits.intake(screens.intake()).begin(customer, device);
    }

    @Override
    public void customer(long id) {
        frame.atCounter().opened(id);
        show(screens.customer().apply(id), Command.FIND);
    }

    @Override
    public void bench() {
        show(visits.once(Command.BENCH, () -> screens.bench().apply(Optional.empty())), Command.BENCH);
    }

    @Override
    public void bench(RepairNumber number) {
        show(screens.bench().apply(Optional.of(number)), Command.BENCH);
    }

    @Override
    public void repair(RepairNumber number) {
        frame.atCounter().opened(number);
        show(screens.repair().apply(number), Command.FIND);
    }

    @Override
    public void handover(RepairNumber number) {
        frame.atCounter().opened(number);
        show(screens.handover().apply(number), Command.HAND_OVER);
    }

    @Override
    public void open(Screen screen) {
        show(screen, visits.around());
    }

    @Override
    public void find(String typed) {
        layers.finding().open(typed);
    }

    @Override
    public void back() {
        visits.back().ifPresent(visit -> bringToFront(visit.screen(), visit.view()));
    }

    @Override
    public void sheet(String title, Parent content) {
        layers.sheets().open(title, content);
    }

    @Override
    public void sheetOver(String title, Parent content) {
        layers.sheets().openOver(title, content);
    }

    @Override
    public void closeSheet() {
        layers.sheets().back();
    }

    @Override
    public void toast(String words) {
        layers.toasts().show(words);
    }

    @Override
    public Runnable toast(String words, String action, Runnable does) {
        return layers.toasts().show(words, List.of(new Toasts.Action(action, does)));
    }

    @Override
    public void offerUndo(Undoable done) {
        undoing.offer(done);
    }

    private void show(Screen screen, Command view) {
        visits.goTo(new Visits.Visit(screen, view));
        bringToFront(screen, view);
    }

    private void bringToFront(Screen screen, Command view) {
        layers.clear();
        if (!layers.holds(screen)) {
            visits.inFront().filter(before -> before != screen).ifPresent(Screen::left);
            undoing.stepAside();
            layers.put(screen);
        }
        visits.inFront(screen);
        top.show(view);
        head.showCalls(view != Command.CALL_NOW);
        screen.shown();
        layers.cover().over(screen);
    }

    private void stepBack() {
        if (!layers.back()) {
            back();
        }
    }
}
