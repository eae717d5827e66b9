package dk.holdt.app;

import dk.holdt.print.HtmlPress;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.FxBackground;
import dk.holdt.usecase.receipt.PaperRun;
import dk.holdt.usecase.receipt.PrintQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The thread named `paper`: makes pages and talks to printers, so that nobody at the counter waits for either.
final class PaperThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PaperThread.class);

    private final FxBackground thread = new FxBackground("paper");
    private final PaperRun run;
    private final PrintQueue queue;
    private final Consumer<PaperRun.Outcome> told;

    /// @param told is handed what came of each run, on the JavaFX thread
    PaperThread(PaperRun run, PrintQueue queue, Consumer<PaperRun.Outcome> told) {
        this.run = run;
        this.queue = queue;
        this.told = told;
    }

    Background background() {
        return thread;
    }

    /// Settles what a crash left behind, and prints what waits.
    void start() {
        thread.run(queue::interrupted, PaperThread::tell, _ -> {});
        wake();
    }

    /// Loads the renderer's classes before the first customer needs them, and not before the board is there.
    void warmUp(HtmlPress press) {
        thread.run(
                () -> {
                    press.warmUp();
                    return true;
                },
                _ -> {},
                _ -> {});
    }

    /// Something may wait: look soon. What fails is logged, and tried again at the next look.
    void wake() {
        thread.run(run::run, told, _ -> {});
    }

    private static void tell(int interrupted) {
        if (interrupted > 0) {
            LOG.warn("{} print jobs were begun and never ended; nobody knows whether they came out", interrupted);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
