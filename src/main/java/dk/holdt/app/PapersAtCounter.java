package dk.holdt.app;

import dk.holdt.print.SystemPrinters;
import dk.holdt.ui.board.UnprintedViewModel;
import dk.holdt.ui.board.WaitingPapersSheet;
import dk.holdt.ui.board.WaitingPapersViewModel;
import dk.holdt.ui.calls.DayCloseDesk;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.repair.PapersDesk;
import dk.holdt.ui.setup.PrintersView;
import dk.holdt.ui.setup.PrintersViewModel;
import dk.holdt.ui.shell.MainWindow;
import dk.holdt.usecase.receipt.ChoosePrinters;
import dk.holdt.usecase.secret.KeyPaper;
import dk.holdt.usecase.staff.BadgePaper;
import dk.holdt.words.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.application.HostServices;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The paper of an open shop: its threads, the printers, and what has not come out yet. JavaFX thread only.
final class PapersAtCounter implements PaperThread.Told, AutoCloseable {

    /// How long a printer may be silent before the status line says so.
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Shop shop;
    private final Messages messages;
    private final Background background;
    private final LongSupplier by;
    private final Supplier<MainWindow> window;
    private final PaperThread thread;
    private final SystemPrinters printers = new SystemPrinters();
    private final ChoosePrinters choosing;
    private final PapersDesk desk;
    private final WaitingPapersViewModel waiting;
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper(this, "left");
    private Optional<UnprintedViewModel> unprinted = Optional.empty();

    /// @param by who is here
    /// @param window asked once it is there
    PapersAtCounter(
            Shop shop,
            Messages messages,
            Background background,
            LongSupplier by,
            Supplier<MainWindow> window,
            Viewer viewer) {
        this.shop = shop;
        this.messages = messages;
        this.background = background;
        this.by = by;
        this.window = window;
        var run = shop.paperRun(printers);
        this.thread = new PaperThread(run, shop.queue, PATIENCE, this);
        this.choosing = shop.choosePrinters(printers);
        this.desk = new CounterPaper(viewer.folder(), viewer.host(), thread)
                .desk(shop.printPaper(), run, printers, this::choose, this::wake);
        this.waiting = new WaitingPapersViewModel(
                shop.waitingPapers(),
                new WaitingPapersViewModel.Ways(printers::names, background, thread.printer(), by, this::changed));
    }

    /// Where a paper is laid to be looked at, and what shows it.
    record Viewer(Path folder, HostServices host) {}

    PapersDesk desk() {
        return desk;
    }

    /// For whatever asks for printers.
    Background printer() {
        return thread.printer();
    }

    BadgePaper badgePaper() {
        return new BadgePaper(shop.database, shop.now, shop.printerPlan, shop.press, printers);
    }

    KeyPaper keyPaper() {
        return shop.keyPaper(printers);
    }

    /// The saved receipts without paper, for the board.
    UnprintedViewModel unprinted(boolean afterCrash) {
        var model = new UnprintedViewModel(shop.savedNotPrinted(afterCrash), background, by, this::wake);
        unprinted = Optional.of(model);
        return model;
    }

    void warmUp() {
        thread.warmUp(shop.press);
    }

    /// Lets the papers that wait be seen, and begins with what a former run has left.
    void start() {
        window.get().menu().offerPapers(this::showWaiting);
        waiting.linesProperty().subscribe(this::count);
        thread.start();
    }

    /// What no printer has taken yet, for whoever closes the day.
    DayCloseDesk.Papers left() {
        return new DayCloseDesk.Papers(left.getReadOnlyProperty(), this::showWaiting);
    }

    private void showWaiting() {
        window.get().sheet(messages.text("pp.jobs"), new WaitingPapersSheet(waiting, messages));
    }

    /// Something may wait.
    void wake() {
        thread.wake();
        waiting.read();
    }

    private void count() {
        var status = window.get().status();
        int waits = waiting.waiting();
        int failed = waiting.failed();
        left.set(waits + failed);
        status.say("paper", waits == 0 ? "" : messages.text("status.paper", waits));
        status.warn("paper-failed", failed == 0 ? "" : messages.text("status.paper.failed", failed));
    }

    /// Opens the sheet in which printers are chosen.
    void choose() {
        var model = new PrintersViewModel(choosing, messages.language(), background, thread.printer());
        window.get().sheet(messages.text("prn.title"), new PrintersView(model, messages));
    }

    @Override
    public void unprintable(String signs) {
        window.get().toast(messages.text("pp.unprintable", signs));
    }

    @Override
    public void failed(int jobs) {
        window.get().toast(messages.text("paper.failed"));
    }

    @Override
    public void silent(boolean silent) {
        window.get().status().warn("printer", silent ? messages.text("paper.silent") : "");
    }

    @Override
    public void settled() {
        waiting.read();
        unprinted.ifPresent(UnprintedViewModel::read);
    }

    private void changed() {
        unprinted.ifPresent(UnprintedViewModel::read);
        thread.wake();
    }

    @Override
    public void close() {
        thread.close();
    }
}
