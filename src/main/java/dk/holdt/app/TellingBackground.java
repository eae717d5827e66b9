package dk.holdt.app;

import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.StoreFailure;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The shop's thread; besides what a screen says, it is said once and for all screens why the store did not save.
final class TellingBackground implements Background {

    private final Background background;
    private final Consumer<StoreFailure> told;

    /// @param told on the JavaFX thread
    TellingBackground(Background background, Consumer<StoreFailure> told) {
        this.background = background;
        this.told = told;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        background.run(work, onSuccess, failure -> {
            onFailure.accept(failure);
            if (failure instanceof StoreFailure store) {
                told.accept(store);
            }
        });
    }
}
