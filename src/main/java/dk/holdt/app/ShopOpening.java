package dk.holdt.app;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import org.slf4j.LoggerFactory;

/// Opens the shop on a thread of its own from the first moment on, while the toolkit starts: each takes a third of a
/// second, and neither needs the other.
final class ShopOpening {

    private final Start start;
    private final AtomicReference<Runnable> toFront = new AtomicReference<>(() -> {});
    private final Premises premises;
    private final CompletableFuture<Optional<Premises.Found>> found = new CompletableFuture<>();

    private ShopOpening(Start start, InstantSource clock) {
        this.start = start;
        this.premises =
                new Premises(clock, () -> Platform.runLater(() -> toFront.get().run()));
    }

    static ShopOpening begin(Start start, InstantSource clock) {
        var opening = new ShopOpening(start, clock);
        opening.found.exceptionally(failure -> {
            LoggerFactory.getLogger(ShopOpening.class).error("the shop was not opened", failure);
            return Optional.empty();
        });
        Thread.ofPlatform().name("opening").start(() -> opening.found.completeAsync(opening::open, Runnable::run));
        return opening;
    }

    Start start() {
        return start;
    }

    Premises premises() {
        return premises;
    }

    /// @param show brings the window to the front, when the program is started a second time
    void window(Runnable show) {
        toFront.set(show);
    }

    /// Hands over what was found, or why nothing was, on the JavaFX thread; empty when the folder's place is not there
    /// or cannot be made.
    void whenDone(BiConsumer<Optional<Premises.Found>, Throwable> told) {
        found.whenComplete((what, failure) -> Platform.runLater(() -> told.accept(what, failure)));
    }

    /// Leaves the shop, however far its opening has come.
    void close() {
        found.handle((_, _) -> Optional.empty()).join();
        premises.close();
    }

    /// A folder that was named and whose place is not there is a drive that is not plugged in, and no first start.
    private Optional<Premises.Found> open() {
        var folder = start.folder();
        if (start.data().isPresent()
                && !Files.isDirectory(folder.toAbsolutePath().getParent())) {
            return Optional.empty();
        }
        try {
            LogFile.in(DataFolder.make(folder).resolve("logs"));
            return Optional.of(premises.enter(folder));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
