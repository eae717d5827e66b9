package dk.holdt.app;

import dk.holdt.ui.kit.FxBackground;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;

/// The thread of one printer. While it keeps silent only its own jobs wait. JavaFX thread only.
final class PrinterThread implements AutoCloseable {

    private final FxBackground thread = new FxBackground("printer");
    private final PauseTransition patience;
    private final Consumer<Boolean> silent;
    private int asked;

    /// @param patience how long an answer may take
    /// @param silent told when it has taken longer, and when there is an answer
    PrinterThread(Duration patience, Consumer<Boolean> silent) {
        this.silent = silent;
        this.patience = new PauseTransition(javafx.util.Duration.millis(patience.toMillis()));
        this.patience.setOnFinished(_ -> silent.accept(true));
    }

    <T> void run(Callable<T> work, Consumer<? super T> then) {
        if (asked == 0) {
            patience.playFromStart();
        }
        asked++;
        thread.run(
                work,
                answer -> {
                    answered();
                    then.accept(answer);
                },
                _ -> answered());
    }

    private void answered() {
        asked--;
        if (asked == 0) {
            patience.stop();
        } else {
            patience.playFromStart();
        }
        silent.accept(false);
    }

    @Override
    public void close() {
        patience.stop();
        thread.close();
    }
}
