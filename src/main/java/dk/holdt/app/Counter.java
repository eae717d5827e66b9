package dk.holdt.app;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.bench.BenchView;
import dk.holdt.ui.bench.BenchWays;
import dk.holdt.ui.board.BoardView;
import dk.holdt.ui.customer.CustomerView;
import dk.holdt.ui.find.FindView;
import dk.holdt.ui.find.FindViewModel;
import dk.holdt.ui.handover.HandoverParty;
import dk.holdt.ui.handover.HandoverView;
import dk.holdt.ui.intake.IntakeView;
import dk.holdt.ui.intake.IntakeViewModel;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.ScreenLook;
import dk.holdt.ui.kit.ShopClock;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.parts.SwapView;
import dk.holdt.ui.repair.AnswerView;
import dk.holdt.ui.repair.CallSheets;
import dk.holdt.ui.repair.NewTimeView;
import dk.holdt.ui.repair.RepairView;
import dk.holdt.ui.setup.SettingsView;
import dk.holdt.ui.shelf.ShelfSheets;
import dk.holdt.ui.shelf.ShelfView;
import dk.holdt.ui.shell.Frame;
import dk.holdt.ui.shell.MainWindow;
import dk.holdt.ui.shell.Screens;
import dk.holdt.ui.staff.RecoveryDesk;
import dk.holdt.usecase.draft.OneMore;
import dk.holdt.usecase.setup.SetUpTopic;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import javafx.application.HostServices;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The window of an open shop: every screen, wired by hand.
final class Counter implements AutoCloseable {

    private final Shop shop;
    private final CounterFacts facts;
    private final Background background;
    private final ShopClock clock;
    private final RepairsChanged changed = new RepairsChanged();
    private final StaffHere staff;
    private final CounterSight sight;
    private final PapersAtCounter papers;
    private final HandoverParty party = new HandoverParty();
    private final CounterSettings settings;
    private final ScreenLook screen;
    private final Desks desks;
    private final MainWindow window;
    private final StaffAtCounter people;
    private final BackupThread backup;
    private final CounterNews news;
    private Optional<IntakeViewModel> typing = Optional.empty();
    private Runnable reopen = () -> {};
    private boolean looking;
    private final ShotsAtCounter shots;

    Counter(Shop shop, CounterFacts facts, Background background, Path folder, HostServices host, ScreenLook screen) {
        this.shop = shop;
        this.facts = facts;
        this.news = new CounterNews(facts.messages(), this::window);
        this.background = new TellingBackground(background, news::notSaved);
        this.clock = new ShopClock(shop.clock);
        this.screen = screen;
        this.staff = new StaffHere(facts.staff());
        this.sight = new CounterSight(shop, this.background, screen, facts.demo());
        var viewer = new PapersAtCounter.Viewer(folder.resolve("papers"), host);
        this.papers = new PapersAtCounter(shop, facts.messages(), this.background, by(), this::window, viewer);
        this.settings = new CounterSettings(shop, facts.messages(), background, papers.printer(), screen, staff, sight);
        this.desks = new Desks(shop);
        this.shots = new ShotsAtCounter(shop, host, () -> looking);
        if (!facts.demo()) {
            settings.remindOfPaper();
        }
        var labels = new LabelsAtCounter(shop, background, this::window);
        var frame = new Frame(facts.messages(), zone(), clock, staff, changed, sight.atCounter, labels);
        this.window = new MainWindow(frame, this::screens);
        this.people = people();
        this.backup = new BackupThread(shop, facts.messages(), zone(), window.status());
    }

    private StaffAtCounter people() {
        var recovery = new RecoveryDesk(
                shop.people.recovery(),
                shop.people.recoverKey(),
                papers.keyPaper(),
                background,
                papers.printer(),
                facts.messages());
        return new StaffAtCounter(shop.people, facts, staff, recovery, papers.badgePaper(), window, settings::readLeft);
    }

    /// Tells whoever is here that something failed which no screen expected.
    void unexpected() {
        news.unexpected();
    }

    Parent root() {
        return window;
    }

    private MainWindow window() {
        return window;
    }

    /// @param reopen opens the window anew, once the shop speaks another language
    void open(Scene scene, Runnable reopen) {
        this.reopen = reopen;
        show(scene);
        people.begin(scene);
        var undo = new CounterUndo(shop, background, by(), facts.messages(), sight.atCounter);
        changed.onChange(() -> undo.offer(window, changed));
        facts.missing().ifPresent(missing -> CounterNews.missing(missing, shop, facts.messages(), background, window));
        if (!facts.demo()) {
            backup.look(clock.now());
            clock.onMinute(backup::look);
        }
    }

    /// Nothing is begun by itself in a shop that may only be looked at. It is not locked either: no PIN could be
    /// checked, because a check counts the tries, and what was sealed is shown to nobody for the same reason.
    ///
    /// @param why it is so, and what to do
    /// @param copies puts a copy in its place; empty where none would help
    void openToLook(Scene scene, String why, Optional<Runnable> copies) {
        looking = true;
        show(scene);
        window.banner(why, copies.isEmpty() ? "" : facts.messages().text("look.copies"), copies.orElse(() -> {}));
    }

    /// Makes the copy of the day on a page of its own, and then closes; empty where there is none to be made.
    Optional<Parent> closing(Runnable close) {
        if (facts.demo()) {
            return Optional.empty();
        }
        window.end();
        return Optional.of(Closing.begin(facts.messages(), background, backup, close));
    }

    private void show(Scene scene) {
        window.open(scene);
        window.menu().offerPrinters(papers::choose);
        window.offerShelf(() -> new ShelfView(
                shelfSheets(window),
                station(window),
                number -> CallSheets.open(number, desks.repair(), station(window))));
        window.menu().offerSettings(() -> settings(Optional.empty()));
        for (var topic : SetUpTopic.values()) {
            window.menu().offerToFind(SettingsView.page(topic, () -> settings(Optional.of(topic))));
        }
        if (facts.demo()) {
            window.status().warn("demo", facts.messages().text("app.demo"));
        }
        clock.start();
        changed.onChange(papers::wake);
        CounterCalls.begin(shop, desks, station(window), window, staff, papers.left());
    }

    private Screens screens(Navigator navigator) {
        return new Screens(
                () -> board(navigator),
                () -> intake(navigator),
                number -> bench(navigator, number),
                number -> repair(navigator, number),
                number -> new HandoverView(number, desks.handover(party), station(navigator)),
                id -> new CustomerView(id, desks.customer(), station(navigator)),
                () -> find(navigator));
    }

    private RepairView repair(Navigator navigator, RepairNumber number) {
        var words = facts.messages();
        var sheets = shelfSheets(navigator);
        return new RepairView(number, desks.repair(), papers.desk(), station(navigator))
                .also(Command.PLACE, "put", words.text("sh.place.change"), sheets::place)
                .also("lend", words.text("loan.lend"), sheets::lend)
                .also(Command.ONE_MORE, "one-more", words.text("re.onemore"), one -> oneMore(navigator, one))
                .also("data-copy", words.text("dc.act"), sheets::dataCopy)
                .also("parting", words.text("gone.act"), sheets::part)
                .sending(desks.sendOut(station(navigator)))
                .stopping(sheets::stop)
                .shots(shots.pane(station(navigator)));
    }

    private void oneMore(Navigator navigator, RepairNumber number) {
        var begin = new OneMore(shop.database, shop.drafts, shop.repairs, shop.clock);
        var who = staff.here().id();
        background.run(() -> begin.begin(number, who), draft -> draft.ifPresent(navigator::intake), _ -> unexpected());
    }

    private ShelfSheets shelfSheets(Navigator navigator) {
        return new Keeping(shop).sheets(station(navigator));
    }

    private BoardView board(Navigator navigator) {
        var board = new CounterBoard(
                shop,
                facts,
                screen,
                staff,
                draft -> typing.ifPresent(form -> form.drafts().thrownAway(draft)),
                this::prepare,
                looking);
        var station = station(navigator);
        var unprinted = papers.unprinted(facts.crashed() && !facts.demo());
        var view = board.on(station, desks.board(station, papers.desk(), shelfSheets(navigator)), unprinted);
        // what is left from the first start can neither be done nor taken off where nothing is saved
        return looking ? view : view.above(settings.card(topic -> settings(Optional.of(topic)), people::recovery));
    }

    private void settings(Optional<SetUpTopic> topic) {
        var view = settings.view(window, reopen, people::sheet, this::rulesChanged);
        if (looking) {
            view.onlyToLook();
        }
        topic.ifPresent(view::on);
        window.seldom(view);
    }

    /// A copy is made at once where there is none yet, and what is shown by the rules is read anew.
    private void rulesChanged() {
        people.readRules();
        if (!facts.demo()) {
            backup.look(clock.now());
        }
        changed.tell();
    }

    /// The papers that wait, and what the first swap and the first paper need: only once the board can be used.
    private void prepare() {
        background.run(ShippedParts::kinds, _ -> {}, _ -> {});
        papers.warmUp();
        sight.begin(clock, changed);
        if (!looking) {
            papers.start();
        }
    }

    private FindView find(Navigator navigator) {
        return new FindView(new FindViewModel(shop.find(), background), station(navigator));
    }

    private BenchView bench(Navigator navigator, Optional<RepairNumber> number) {
        var ways = new BenchWays(
                one -> NewTimeView.open(one, desks.repair(), station(navigator)),
                one -> AnswerView.open(one, desks.repair(), station(navigator)),
                one -> navigator.open(new SwapView(one, desks.swap(), station(navigator))),
                one -> CallSheets.open(one, desks.repair(), station(navigator)),
                shelfSheets(navigator)::place,
                shelfSheets(navigator)::dataCopy,
                desks.sendOut(station(navigator)));
        var bench = new BenchView(desks.bench(), station(navigator), ways).shots(shots.pane(station(navigator)));
        return number.map(bench::on).orElse(bench);
    }

    private Station station(Navigator navigator) {
        return new Station(background, navigator, changed, clock, facts.messages(), zone(), by(), sight.atCounter);
    }

    private IntakeView intake(Navigator navigator) {
        var country = facts.shop().country();
        var form = new IntakeViewModel(desks.intake(facts.shop(), clock), background, by());
        typing = Optional.of(form);
        return new IntakeView(form, country, station(navigator)).shots(shots.pane(station(navigator)));
    }

    private ZoneId zone() {
        return facts.shop().country().zone();
    }

    private LongSupplier by() {
        return () -> staff.here().id();
    }

    @Override
    public void close() {
        if (!looking) {
            window.end();
            background.run(Executors.callable(shop.lastExit()::clean), _ -> {}, _ -> {});
        }
        people.end();
        clock.close();
        sight.close();
        papers.close();
        shots.close();
        backup.close();
    }
}
