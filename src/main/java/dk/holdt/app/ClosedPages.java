package dk.holdt.app;

import dk.holdt.domain.shop.Country;
import dk.holdt.store.CopyFolder;
import dk.holdt.store.DatabaseRefused;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.rescue.RescueView;
import dk.holdt.usecase.backup.ShopCopy;
import dk.holdt.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The pages in place of the counter: what is wrong with the folder, and the copies that can help.
final class ClosedPages {

    private final Messages messages;
    private final Background background;
    private final Consumer<Parent> put;

    /// @param put shows a page in the window
    ClosedPages(Messages messages, Background background, Consumer<Parent> put) {
        this.messages = messages;
        this.background = background;
        this.put = put;
    }

    /// Nothing to be done here but to read.
    void tell(String why) {
        put.accept(new RescueView(messages, Country.DK.zone(), List.of(why), _ -> {}, () -> {}));
    }

    /// @param reopen once a copy is in place
    void rescue(DatabaseRefused why, Premises premises, Runnable reopen) {
        var sentences = List.of(ClosedWords.closed(why.reason(), messages), ClosedWords.nothingChanged(why, messages));
        var restoring = new Restoring(premises);
        var view = new RescueView(messages, Country.DK.zone(), sentences, restoring::restore, reopen);
        restoring.view = view;
        put.accept(view);
        background.run(
                () -> CopyFolder.of(premises.folder()).copies().all(),
                copies -> view.offer(copies, folder(premises.folder())),
                _ -> view.offer(List.of(), folder(premises.folder())));
    }

    private static String folder(Path data) {
        return CopyFolder.of(data).copies().folder().toString();
    }

    /// The copy that was chosen, on its way.
    private final class Restoring {
        private final Premises premises;
        private RescueView view;

        Restoring(Premises premises) {
            this.premises = premises;
        }

        void restore(ShopCopy copy) {
            view.working();
            background.run(
                    () -> premises.restore(copy.file()),
                    view::done,
                    failure -> view.failed(ClosedWords.copy(failure, messages)));
        }
    }
}
