package dk.holdt.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work away from the JavaFX thread, answered back on it.
///
/// Both answers are asked for, so no failure can be dropped by forgetting a handler.
public interface Background {

    /// Runs `work` after everything asked for before it; exactly one of the two answers follows.
    <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure);
}
