package dk.holdt.app;

import dk.holdt.ui.kit.Background;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread for each tone, made when it sounds: there are few of them, a computer whose sound hangs keeps nobody from
/// closing the window, and one tone is enough at a time.
final class SoundThread implements Background {

    private static final Logger LOG = LoggerFactory.getLogger(SoundThread.class);

    private final AtomicBoolean busy = new AtomicBoolean();

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        if (busy.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("sound").start(() -> sound(work, onSuccess, onFailure));
        }
    }

    /// The sound of a system is somebody else's code, and whatever it throws must not be felt at the counter.
    private <T> void sound(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        try {
            var done = work.call();
            Platform.runLater(() -> onSuccess.accept(done));
        } catch (Exception | LinkageError e) {
            LOG.warn("nothing could be heard", e);
            Platform.runLater(() -> onFailure.accept(e));
        } finally {
            busy.set(false);
        }
    }
}
