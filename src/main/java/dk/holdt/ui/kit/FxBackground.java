package dk.holdt.ui.kit;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One worker thread: `shop` for the store, which has one writer anyway, `paper` for what printers hold up. Answers
/// come back in the order asked.
///
/// The top of a thread: a failure is caught and logged here, once, and nowhere above or below.
public final class FxBackground implements Background, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FxBackground.class);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final ExecutorService worker;
    private final Executor answers;

    public FxBackground() {
        this("shop");
    }

    /// @param thread the name of the worker thread, for the log
    public FxBackground(String thread) {
        this(thread, Platform::runLater);
    }

    /// @param answers where the answers are given; the JavaFX thread but for tests without a toolkit
    FxBackground(Executor answers) {
        this("shop", answers);
    }

    private FxBackground(String thread, Executor answers) {
        this.worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(thread).factory());
        this.answers = Objects.requireNonNull(answers, "answers");
    }

    @Override
    @SuppressWarnings("checkstyle:illegalcatch")
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(onSuccess, "onSuccess");
        Objects.requireNonNull(onFailure, "onFailure");
        if (worker.isShutdown()) {
            return; // the window is going, and its fields still lose the focus
        }
        worker.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Throwable e) {
                LOG.error("work failed", e);
                answers.execute(() -> onFailure.accept(e));
                return;
            }
            answers.execute(() -> onSuccess.accept(result));
        });
    }

    /// Lets work already asked for finish, for five seconds, so that closing the window loses no repair.
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
