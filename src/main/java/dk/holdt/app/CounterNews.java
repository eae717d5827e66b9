package dk.holdt.app;

import dk.holdt.ui.kit.Background;
import dk.holdt.ui.shell.MainWindow;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.backup.MissingRepairs;
import dk.holdt.words.Messages;
import java.util.function.Supplier;

/// What the threads behind the window have to tell whoever stands at the counter. JavaFX thread only.
final class CounterNews {

    private final Messages messages;
    private final Supplier<MainWindow> window;

    /// @param window asked when there is something to tell: the threads are there before it
    CounterNews(Messages messages, Supplier<MainWindow> window) {
        this.messages = messages;
        this.window = window;
    }

    /// Repairs that were printed and are no longer in the data; said until somebody has seen it.
    static void missing(
            MissingRepairs missing, Shop shop, Messages messages, Background background, MainWindow window) {
        window.banner(
                ClosedWords.missing(missing, messages),
                messages.text("lost.seen"),
                () -> background.run(
                        () -> {
                            shop.lost().seen();
                            return true;
                        },
                        _ -> window.noBanner(),
                        _ -> {}));
    }

    /// Something went wrong that no screen says by itself.
    void unexpected() {
        window.get().toast(messages.text("app.uncaught"));
    }

    void notSaved(StoreFailure failure) {
        ClosedWords.notSaved(failure, messages).ifPresent(window.get()::toast);
    }
}
