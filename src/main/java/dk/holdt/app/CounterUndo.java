package dk.holdt.app;

import dk.holdt.domain.journal.Entry;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.Changed;
import dk.holdt.usecase.undo.TakeBack;
import dk.holdt.usecase.undo.TakeBackHandover;
import dk.holdt.usecase.undo.Undo;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import dk.holdt.words.ShortWords;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;

/// Offers to take back the act that was just done on a repair, whichever screen it was done on.
final class CounterUndo {

    private final ChangeRepair changes;
    private final TakeBack takeBack;
    private final TakeBackHandover takeBackHandover;
    private final Background background;
    private final LongSupplier by;
    private final Messages messages;

    CounterUndo(Shop shop, Background background, LongSupplier by, Messages messages) {
        this.changes = shop.changes;
        var taking = new TakingBack(shop);
        this.takeBack = taking.act();
        this.takeBackHandover = taking.handover();
        this.background = background;
        this.by = by;
        this.messages = messages;
    }

    /// To be asked whenever something has changed; says nothing where nothing can be taken back.
    void offer(Navigator window, RepairsChanged changed) {
        changes.lastChanged().ifPresent(act -> {
            Undo.of(act)
                    .ifPresent(undo -> window.offerUndo(
                            words(act),
                            () -> run(() -> takeBack.takeBack(undo, by.getAsLong()), "ud.done", window, changed)));
            Undo.handover(act)
                    .ifPresent(undo -> window.offerUndo(
                            words(act),
                            () -> run(
                                    () -> takeBackHandover.takeBack(undo, by.getAsLong()),
                                    "ud.handover",
                                    window,
                                    changed)));
        });
    }

    /// Of a handover the word that it was one, and not what it has erased behind it.
    private String words(Changed act) {
        var entries = act.entries();
        var last = entries.stream()
                .filter(entry -> entry.kind() == Entry.Kind.HANDOVER)
                .reduce((_, later) -> later)
                .orElseGet(entries::getLast);
        var done = ShortWords.of(last.words());
        return messages.text("ud.act", act.after().number().digits(), done);
    }

    /// @param done what is said about it
    private void run(Callable<Acted> act, String done, Navigator window, RepairsChanged changed) {
        background.run(
                act,
                answer -> {
                    switch (answer) {
                        case Acted.Done(var after) -> {
                            changed.tell();
                            window.toast(messages.text(done, after.number().digits()));
                        }
                        case Acted.Refused(var why) -> window.toast(RefusalWords.of(messages, why.getFirst()));
                    }
                },
                _ -> window.toast(messages.text("app.failed")));
    }
}
