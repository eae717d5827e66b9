package dk.holdt.app;

import dk.holdt.print.HtmlPress;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.FxBackground;
import dk.holdt.usecase.receipt.PaperRun;
import dk.holdt.usecase.receipt.PrintQueue;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The thread named `paper`, which makes pages, and one for each printer that something was sent to: nobody at the
/// counter waits for any of them, and a printer that never answers keeps nobody from a PDF or from another printer.
///
/// The system's own calls to a printer know no time limit, so slowness is only told, not cut off. JavaFX thread only.
final class PaperThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PaperThread.class);

    private final FxBackground pages = new FxBackground("paper");
    private final FxBackground asking = new FxBackground("printer");
    private final Map<String, PrinterThread> printers = new LinkedHashMap<>();
    private final Set<String> silent = new HashSet<>();
    private final PaperRun run;
    private final PrintQueue queue;
    private final Duration patience;
    private final Told told;

    /// Who is told what came of it, on the JavaFX thread.
    interface Told {

        /// @param signs what paper cannot show in the pages just made, with their places
        void unprintable(String signs);

        void failed(int jobs);

        /// A printer has taken something or would not: the lists of papers are no longer true.
        void settled();

        /// @param silent whether a printer has been keeping us waiting for long
        void silent(boolean silent);
    }

    /// @param patience how long a printer may take before it is told
    PaperThread(PaperRun run, PrintQueue queue, Duration patience, Told told) {
        this.run = run;
        this.queue = queue;
        this.told = told;
        this.patience = patience;
    }

    /// For pages.
    Background pages() {
        return pages;
    }

    /// For whatever asks for printers; no paper waits behind it.
    Background printer() {
        return asking;
    }

    /// Settles what a crash left behind, and prints what waits.
    void start() {
        pages.run(queue::interrupted, PaperThread::tell, _ -> {});
        wake();
    }

    /// Loads the renderer's classes before the first customer needs them, and not before the board is there.
    void warmUp(HtmlPress press) {
        pages.run(
                () -> {
                    press.warmUp();
                    return true;
                },
                _ -> {},
                _ -> {});
    }

    /// Something may wait: look soon. What fails is logged, and tried again at the next look.
    void wake() {
        pages.run(run::make, this::made, _ -> handOver());
    }

    private void made(PaperRun.Made made) {
        if (!made.signs().isEmpty()) {
            told.unprintable(made.signs());
        }
        handOver();
    }

    private void handOver() {
        pages.run(run::printers, waiting -> waiting.forEach(this::handOver), _ -> {});
    }

    private void handOver(String printer) {
        printers.computeIfAbsent(printer, name -> new PrinterThread(patience, silent -> silent(name, silent)))
                .run(() -> run.send(printer), sent -> {
                    if (sent.failed() > 0) {
                        told.failed(sent.failed());
                    }
                    if (sent.sent() + sent.failed() > 0) {
                        told.settled();
                    }
                });
    }

    private void silent(String printer, boolean keepsUsWaiting) {
        boolean before = !silent.isEmpty();
        if (keepsUsWaiting) {
            silent.add(printer);
        } else {
            silent.remove(printer);
        }
        if (before == silent.isEmpty()) {
            told.silent(!before);
        }
    }

    private static void tell(int interrupted) {
        if (interrupted > 0) {
            LOG.warn("{} print jobs were begun and never ended; nobody knows whether they came out", interrupted);
        }
    }

    @Override
    public void close() {
        pages.close();
        asking.close();
        printers.values().forEach(PrinterThread::close);
    }
}
