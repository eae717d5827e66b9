package dk.holdt.app;

import dk.holdt.print.HtmlPress;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.FxBackground;
import dk.holdt.usecase.receipt.PaperRun;
import dk.holdt.usecase.receipt.PrintQueue;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The threads named `paper`, which makes pages, and `printer`, which hands them over: nobody at the counter waits for
/// either, and a printer that never answers keeps nobody from a PDF.
///
/// The system's own calls to a printer know no time limit, so slowness is only told, not cut off. JavaFX thread only.
final class PaperThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PaperThread.class);

    private final FxBackground pages = new FxBackground("paper");
    private final FxBackground printer = new FxBackground("printer");
    private final PauseTransition patience;
    private final PaperRun run;
    private final PrintQueue queue;
    private final Told told;
    private int handingOver;

    /// Who is told what came of it, on the JavaFX thread.
    interface Told {

        /// @param signs what paper cannot show in the pages just made, with their places
        void unprintable(String signs);

        void failed(int jobs);

        /// @param silent whether a printer has been keeping us waiting for long
        void silent(boolean silent);
    }

    /// @param patience how long a printer may take before it is told
    PaperThread(PaperRun run, PrintQueue queue, java.time.Duration patience, Told told) {
        this.run = run;
        this.queue = queue;
        this.told = told;
        this.patience = new PauseTransition(Duration.millis(patience.toMillis()));
        this.patience.setOnFinished(_ -> told.silent(true));
    }

    /// For pages.
    Background pages() {
        return pages;
    }

    /// For whatever asks a printer.
    Background printer() {
        return printer;
    }

    /// Settles what a crash left behind, and prints what waits.
    void start() {
        printer.run(queue::interrupted, PaperThread::tell, _ -> {});
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
        if (handingOver == 0) {
            patience.playFromStart();
        }
        handingOver++;
        printer.run(run::send, sent -> answered(sent.failed()), _ -> answered(0));
    }

    private void answered(int failed) {
        handingOver--;
        if (handingOver == 0) {
            patience.stop();
            told.silent(false);
        } else {
            patience.playFromStart();
        }
        if (failed > 0) {
            told.failed(failed);
        }
    }

    private static void tell(int interrupted) {
        if (interrupted > 0) {
            LOG.warn("{} print jobs were begun and never ended; nobody knows whether they came out", interrupted);
        }
    }

    @Override
    public void close() {
        patience.stop();
        pages.close();
        printer.close();
    }
}
