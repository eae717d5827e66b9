package dk.holdt.app;

import dk.holdt.catalogue.HolidayFiles;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.WeeklyHours;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Preset;
import dk.holdt.store.Database;
import dk.holdt.ui.kit.StationChoices;
import dk.holdt.ui.kit.StationRole;
import dk.holdt.usecase.setup.SetUpShop;
import dk.holdt.usecase.setup.ShopSetUp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The program as it is started, on a folder of its own and at a time that the test sets.
final class ShopInWindow implements AutoCloseable {

    /// So late in its minute that the shop's clock looks every few milliseconds whether another has begun.
    private static final Duration LATE_IN_THE_MINUTE = Duration.ofMillis(59_950);

    private static final long PATIENCE_MS = 10_000;
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    /// An answer may ask once more, and that answer again.
    private static final int TURNS = 3;

    final Path folder;
    private final AtomicReference<Instant> now = new AtomicReference<>();
    private Optional<HoldtApp> app = Optional.empty();
    private Stage stage;

    /// @param local a time in Copenhagen
    ShopInWindow(Path folder, String local) {
        this.folder = folder;
        itIs(local);
    }

    void itIs(String local) {
        now.set(LocalDateTime.parse(local).atZone(Country.DK.zone()).toInstant().plus(LATE_IN_THE_MINUTE));
    }

    Instant now() {
        return now.get();
    }

    /// A shop open Mon–Fri 10.00–17.30 and Sat 10.00–14.00, set up as the first start does.
    ShopInWindow setUp(Language language) {
        try (var shop = shop()) {
            var answer = shop.setUp()
                    .setUp(new ShopSetUp(
                            new dk.holdt.domain.shop.Shop(
                                    "Havnens Reparation",
                                    "Havnegade 1, 8000 Aarhus C",
                                    "86 12 34 56",
                                    "",
                                    "12345674",
                                    true,
                                    Country.DK,
                                    language),
                            "Mette Juhl",
                            calendar(),
                            List.of(
                                    new Preset(1, What.ANSWER, Basis.CLOCK_HOURS, 24),
                                    new Preset(2, What.ANSWER, Basis.WORKING_HOURS, 24),
                                    new Preset(3, What.READY, Basis.FIXED_TIME, 0))));
            if (answer != SetUpShop.Answer.OPENED) {
                throw new IllegalStateException("not opened: " + answer);
            }
        }
        return this;
    }

    private static ShopCalendar calendar() {
        var days = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, List.of(Opening.of("10:00", "17:30")));
        }
        days.put(DayOfWeek.SATURDAY, List.of(Opening.of("10:00", "14:00")));
        days.put(DayOfWeek.SUNDAY, List.of());
        return ShopCalendar.of(1, Country.DK.zone(), new WeeklyHours(days))
                .withHolidays(HolidayFiles.shipped("DK").orElseThrow().usual());
    }

    /// Everything below the screen, on this folder's file; for before the window opens and after it has closed.
    Shop shop() {
        return new Shop(Database.openOrCreate(folder, now.get()), now::get);
    }

    /// Starts the program with `--data` on this folder.
    ShopInWindow open(String... more) throws TimeoutException {
        var words = new ArrayList<>(List.of("--data", folder.toString()));
        words.addAll(List.of(more));
        notAtACounter();
        stage = FxToolkit.registerPrimaryStage();
        var started = new HoldtApp(now::get, words);
        app = Optional.of(started);
        // the stage is that of the test before, and would keep its size
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, () -> {
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
        });
        FxToolkit.setupApplication(() -> started);
        return this;
    }

    /// Nobody reads along, unless a test has chosen what the station is used for.
    private void notAtACounter() {
        var look = new LookFile(folder);
        var chosen = look.read();
        if (chosen.role().isEmpty() && Files.isDirectory(folder)) {
            look.write(new StationChoices(
                    chosen.textSize(), chosen.colours(), chosen.grouping(), Optional.of(StationRole.OFFICE), false));
        }
    }

    String title() {
        return stage.getTitle();
    }

    Scene scene() {
        return stage.getScene();
    }

    /// Waits until everything that was asked of the shop so far, and what the answers asked in turn, is on the screen.
    void settle() {
        for (int turn = 0; turn < TURNS; turn++) {
            var answered = new CompletableFuture<Boolean>();
            app.orElseThrow().background().run(() -> true, answered::complete, answered::completeExceptionally);
            answered.join();
        }
    }

    /// Ends the program as closing its window does.
    @Override
    public void close() throws TimeoutException {
        if (app.isPresent()) {
            var running = app.get();
            app = Optional.empty();
            FxToolkit.cleanupApplication(running);
            FxToolkit.hideStage();
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, stage::sizeToScene);
        }
    }
}
