package dk.holdt.app;

import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.Changed;
import dk.holdt.usecase.undo.TakeBack;
import dk.holdt.usecase.undo.Undo;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.function.LongSupplier;

/// Offers to take back the act that was just done on a repair, whichever screen it was done on.
final class CounterUndo {

    private final ChangeRepair changes;
    private final TakeBack takeBack;
    private final Background background;
    private final LongSupplier by;
    private final Messages messages;

    CounterUndo(ChangeRepair changes, TakeBack takeBack, Background background, LongSupplier by, Messages messages) {
        this.changes = changes;
        this.takeBack = takeBack;
        this.background = background;
        this.by = by;
        this.messages = messages;
    }

    /// To be asked whenever something has changed; says nothing where nothing can be taken back.
    void offer(Navigator window, RepairsChanged changed) {
        changes.lastChanged().ifPresent(act -> Undo.of(act)
                .ifPresent(undo -> window.offerUndo(words(act), () -> takeBack(undo, window, changed))));
    }

    private String words(Changed act) {
        var done = act.entries().getLast().words();
        return messages.text("ud.act", act.after().number().digits(), done);
    }

    private void takeBack(Undo.Act undo, Navigator window, RepairsChanged changed) {
        background.run(
                () -> takeBack.takeBack(undo, by.getAsLong()),
                answer -> {
                    switch (answer) {
                        case Acted.Done(var after) -> {
                            changed.tell();
                            window.toast(messages.text("ud.done", after.number().digits()));
                        }
                        case Acted.Refused(var why) -> window.toast(RefusalWords.of(messages, why.getFirst()));
                    }
                },
                _ -> window.toast(messages.text("app.failed")));
    }
}
