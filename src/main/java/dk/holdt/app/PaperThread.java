package dk.holdt.app;

import dk.holdt.print.HtmlPress;
import dk.holdt.print.PrintFailure;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.receipt.PaperRun;
import dk.holdt.usecase.receipt.PrintQueue;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread named `paper`: makes pages and talks to printers, so that nobody at the counter waits for either.
final class PaperThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PaperThread.class);
    private static final Duration WARM_UP_AFTER = Duration.ofSeconds(2);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("paper").factory());
    private final PaperRun run;
    private final PrintQueue queue;
    private final Consumer<PaperRun.Outcome> told;

    /// @param told is handed what came of each run, on this thread
    PaperThread(PaperRun run, PrintQueue queue, Consumer<PaperRun.Outcome> told) {
        this.run = run;
        this.queue = queue;
        this.told = told;
    }

    /// Settles what a crash left behind, and loads the renderer's classes before the first customer needs them.
    void start(HtmlPress press) {
        worker.execute(() -> safely(() -> {
            int interrupted = queue.interrupted();
            if (interrupted > 0) {
                LOG.warn("{} print jobs were begun and never ended; nobody knows whether they came out", interrupted);
            }
        }));
        worker.schedule(() -> safely(press::warmUp), WARM_UP_AFTER.toMillis(), TimeUnit.MILLISECONDS);
        wake();
    }

    /// Something may wait: look soon.
    void wake() {
        worker.execute(() -> safely(() -> told.accept(run.run())));
    }

    /// Something else that has to do with printers and must not hold up the counter.
    void run(Runnable work) {
        worker.execute(() -> safely(work));
    }

    /// Does something with the pages of a document, on this thread.
    void withPages(long documentId, Consumer<byte[]> pages, Consumer<Exception> failed) {
        worker.execute(() -> {
            try {
                pages.accept(run.pages(documentId));
            } catch (PrintFailure | StoreFailure | java.io.UncheckedIOException e) {
                LOG.error("the pages of document {} could not be made", documentId, e);
                failed.accept(e);
            }
        });
    }

    /// The top of the thread: paper that fails is tried again at the next look, and never reaches the counter.
    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("paper failed", e);
        }
    }

    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
