package dk.holdt.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Does the work at once on the thread that asks, so that a view model can be tested without a toolkit.
public final class DirectBackground implements Background {

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            onFailure.accept(e);
            return;
        }
        onSuccess.accept(result);
    }
}
