package dk.holdt.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// One tick a minute, on the minute, told on the JavaFX thread. Nothing on screen knows seconds.
///
/// Until `start` nothing ticks by itself, so that a test sets its instant and calls `tick`.
public final class ShopClock implements AutoCloseable {

    private final InstantSource source;
    private final List<Consumer<Instant>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("shop-clock").factory());
    private Instant told;

    public ShopClock(InstantSource source) {
        this.source = Objects.requireNonNull(source, "source");
        this.told = now();
    }

    /// The minute that has begun, without seconds.
    public Instant now() {
        return source.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /// Tells each minute that begins, not the one already running.
    ///
    /// @return ends the telling
    public Runnable onMinute(Consumer<Instant> listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return () -> listeners.remove(listener);
    }

    /// Begins to tick by itself. A sleeping or corrected computer clock is caught up with at the next look.
    public void start() {
        lookAgainIn(untilNextMinute());
    }

    /// Tells the listeners if another minute has begun since they were last told; the JavaFX thread only.
    public void tick() {
        var minute = now();
        if (!minute.equals(told)) {
            told = minute;
            listeners.forEach(listener -> listener.accept(minute));
        }
    }

    Duration untilNextMinute() {
        return Duration.between(source.instant(), now().plus(1, ChronoUnit.MINUTES));
    }

    private void lookAgainIn(Duration wait) {
        timer.schedule(
                () -> {
                    Platform.runLater(this::tick);
                    lookAgainIn(untilNextMinute());
                },
                wait.toMillis() + 1,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
