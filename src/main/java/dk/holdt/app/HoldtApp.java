package dk.holdt.app;

import dk.holdt.domain.language.Language;
import dk.holdt.store.DatabaseRefused;
import dk.holdt.ui.kit.FxBackground;
import dk.holdt.ui.kit.ScreenLook;
import dk.holdt.ui.kit.StationChoices;
import dk.holdt.ui.kit.Theme;
import dk.holdt.ui.setup.SetUpView;
import dk.holdt.ui.setup.SetUpViewModel;
import dk.holdt.words.Messages;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Opens the window: on the counter, on the first start, or on what is wrong with the shop's file.
public final class HoldtApp extends Application {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    /// JavaFX makes this object by itself and hands it nothing but words.
    private static final AtomicReference<Optional<ShopOpening>> BEGUN = new AtomicReference<>(Optional.empty());

    private final InstantSource clock;
    private final Optional<List<String>> calledWith;
    private FxBackground background;
    private Start start;
    private LookFile look;
    private StationChoices kept;
    private ScreenLook screen;
    private Optional<Shop> shop = Optional.empty();
    private Optional<Counter> counter = Optional.empty();
    private Optional<SetUpView> firstStart = Optional.empty();
    private Optional<FxBackground> firstPrinter = Optional.empty();
    private ShopOpening opening;
    private Premises premises;
    private ClosedPages closed;
    private boolean furnished;
    private Stage stage;

    public HoldtApp() {
        this.clock = Clock.systemUTC();
        this.calledWith = Optional.empty();
    }

    /// For tests: another time, and words that did not come from a command line.
    HoldtApp(InstantSource clock, List<String> calledWith) {
        this.clock = clock;
        this.calledWith = Optional.of(calledWith);
    }

    /// Before the toolkit is started, so that the shop is opened meanwhile.
    static void begin(Start start) {
        BEGUN.set(Optional.of(ShopOpening.begin(start, Clock.systemUTC())));
    }

    @Override
    public void init() {
        opening = BEGUN.getAndSet(Optional.empty())
                .orElseGet(() -> ShopOpening.begin(
                        Start.of(calledWith.orElseGet(() -> getParameters().getRaw())), clock));
        start = opening.start();
        premises = opening.premises();
        look = new LookFile(start.folder());
        kept = look.read();
    }

    /// For tests: whatever is asked here is answered after everything that was asked before.
    FxBackground background() {
        return background;
    }

    /// Called when the program is started a second time.
    private void toFront() {
        stage.setIconified(false);
        stage.show();
        // some systems let no window come to the front by asking only
        stage.setAlwaysOnTop(true);
        stage.toFront();
        stage.requestFocus();
        stage.setAlwaysOnTop(false);
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        Thread.setDefaultUncaughtExceptionHandler(new Uncaught(clock, () -> Platform.runLater(this::unexpected)));
        background = new FxBackground();
        var size = start.textSize().orElse(kept.textSize());
        var colours = start.look().orElse(kept.colours());
        Theme.use(colours);
        screen = new ScreenLook(kept.lookingLike(size, colours), this::keep);
        stage.setTitle("Holdt");
        stage.getIcons().add(new Image("/dk/holdt/ui/icon.png"));
        var scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        screen.showIn(scene);
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(360);
        closed = new ClosedPages(new Messages(MachineLanguage.of()), background, this::put);
        stage.show();
        opening.window(this::toFront);
        opening.whenDone(this::opened);
    }

    private void unexpected() {
        counter.ifPresentOrElse(Counter::unexpected, () -> firstStart.ifPresent(SetUpView::unexpected));
    }

    private void opened(Optional<Premises.Found> found, Throwable failure) {
        if (failure != null) {
            failed(failure);
        } else {
            found.ifPresentOrElse(
                    this::show,
                    () -> closed.tell(new Messages(MachineLanguage.of())
                            .text("db.folder", start.folder().toString())));
        }
    }

    private void keep(StationChoices chosen) {
        background.run(
                () -> {
                    look.write(chosen);
                    return true;
                },
                _ -> {},
                _ -> {});
    }

    private void show(Premises.Found what) {
        switch (what) {
            case Premises.Found.Whole(var opened, var facts) -> {
                shop = Optional.of(opened);
                if (start.demo() && !furnished) {
                    furnish(opened, MachineLanguage.of());
                } else {
                    open(facts);
                }
            }
            case Premises.Found.OnlyToLook(var opened, var why) -> {
                shop = Optional.of(opened);
                background.run(
                        () -> CounterFacts.toLook(opened).orElseThrow(),
                        facts -> openToLook(facts, why),
                        _ -> rescue(why));
            }
            case Premises.Found.Closed(var why) -> rescue(why);
            case Premises.Found.InUse(var holder) ->
                closed.tell(ClosedWords.inUse(holder, new Messages(MachineLanguage.of())));
        }
    }

    private void openToLook(CounterFacts facts, DatabaseRefused why) {
        var opened = counter(facts);
        opened.openToLook(
                stage.getScene(),
                ClosedWords.onlyToLook(why, facts.messages()),
                why.reason() == DatabaseRefused.Reason.DAMAGED ? Optional.of(() -> rescue(why)) : Optional.empty());
    }

    /// The page with the copies; whatever of the shop was open is closed for it.
    private void rescue(DatabaseRefused why) {
        counter.ifPresent(Counter::close);
        counter = Optional.empty();
        var before = shop;
        shop = Optional.empty();
        background.run(
                () -> {
                    before.ifPresent(Shop::close);
                    return true;
                },
                _ -> closed.rescue(why, premises, this::again),
                _ -> closed.rescue(why, premises, this::again));
    }

    private void again() {
        background.run(() -> premises.enter(premises.folder()), this::show, this::failed);
    }

    private void open(Optional<CounterFacts> facts) {
        facts.ifPresentOrElse(this::openCounter, this::openSetUp);
    }

    private void openCounter(CounterFacts facts) {
        var opened = counter(facts);
        opened.open(stage.getScene(), this::reopen);
        stage.setOnCloseRequest(asked -> {
            stage.setOnCloseRequest(null);
            opened.closing(stage::close).ifPresent(page -> {
                asked.consume();
                put(page);
            });
        });
    }

    private Counter counter(CounterFacts facts) {
        var opened = new Counter(shop.orElseThrow(), facts, background, premises.folder(), getHostServices(), screen);
        counter = Optional.of(opened);
        firstStart = Optional.empty();
        stage.setTitle(facts.title());
        put(opened.root());
        return opened;
    }

    private void openSetUp() {
        var here = shop.orElseThrow();
        var printer = new FxBackground("printer");
        firstPrinter = Optional.of(printer);
        var forms = CounterSettings.forms(here, MachineLanguage.of(), background, printer, screen);
        var model = new SetUpViewModel(forms, background, here.people.firstStart(here.setUp())::setUp);
        var view = new SetUpView(model, this::openDemo, this::setUpDone);
        firstStart = Optional.of(view);
        put(view);
        view.shown();
    }

    private void setUpDone() {
        firstPrinter.ifPresent(FxBackground::close);
        background.run(() -> CounterFacts.of(shop.orElseThrow()), this::open, this::failed);
    }

    /// The same shop in another language: every screen is made anew.
    private void reopen() {
        counter.ifPresent(Counter::close);
        background.run(() -> CounterFacts.of(shop.orElseThrow()), this::open, this::failed);
    }

    /// A shop of its own beside the real one, furnished when it is opened for the first time.
    private void openDemo(Language language) {
        firstPrinter.ifPresent(FxBackground::close);
        var before = shop.orElseThrow();
        var folder = DataFolder.demo(start.folder());
        furnish(language, () -> {
            before.close();
            DataFolder.make(folder);
            return premises.enter(folder, () -> DemoDoor.open(folder, clock, language));
        });
    }

    /// The shop that is open already, because the demo was asked for at the start.
    private void furnish(Shop here, Language language) {
        furnish(language, () -> premises.enter(premises.folder(), () -> DemoDoor.furnished(here, clock, language)));
    }

    private void furnish(Language language, Callable<Premises.Found> work) {
        put(message(new Messages(language).text("app.demo.filling")));
        furnished = true;
        background.run(work, this::show, this::failed);
    }

    private void failed(Throwable cause) {
        put(message(new Messages(MachineLanguage.of()).text("app.failed")));
    }

    private static Parent message(String words) {
        var label = new Label(words);
        label.getStyleClass().add("title");
        label.setWrapText(true);
        return new StackPane(label);
    }

    /// With its skins at once: what scrolls has no scene before that, and could not take the focus.
    private void put(Parent root) {
        stage.getScene().setRoot(root);
        root.applyCss();
    }

    @Override
    public void stop() {
        counter.ifPresent(Counter::close);
        firstPrinter.ifPresent(FxBackground::close);
        if (background != null) {
            background.close();
        }
        shop.ifPresent(Shop::close);
        opening.close();
    }
}
