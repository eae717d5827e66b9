package dk.holdt.app;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.AtCounter;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.Undoable;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.Changed;
import dk.holdt.usecase.change.Reversal;
import dk.holdt.usecase.change.Several;
import dk.holdt.usecase.undo.TakeBack;
import dk.holdt.usecase.undo.Undo;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import dk.holdt.words.ShortWords;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/// Offers to take back the act that was just done on a repair, whichever screen it was done on.
final class CounterUndo {

    private final ChangeRepair changes;
    private final TakeBack takeBack;
    private final Background background;
    private final LongSupplier by;
    private final Messages messages;
    private final AtCounter atCounter;

    CounterUndo(Shop shop, Background background, LongSupplier by, Messages messages, AtCounter atCounter) {
        this.atCounter = atCounter;
        this.changes = shop.changes;
        this.takeBack = new TakingBack(shop).act();
        this.background = background;
        this.by = by;
        this.messages = messages;
    }

    /// To be asked whenever something has changed; says nothing where nothing can be taken back.
    void offer(Navigator window, RepairsChanged changed) {
        offerTogether(window, changed);
        changes.lastChanged()
                .flatMap(Undo::of)
                .ifPresent(undo -> offer(window, undo.by(), words(undo.changed()), () -> run(undo, window, changed)));
    }

    /// What was done to several at once is taken back at once.
    private void offerTogether(Navigator window, RepairsChanged changed) {
        var acts = changes.lastTogether().stream()
                .flatMap(act -> Undo.of(act).stream())
                .toList();
        if (!acts.isEmpty()) {
            var done = acts.stream()
                    .map(act -> ShortWords.of(act.changed().entries().getLast().words()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            var said = messages.text("ud.several", acts.size(), done);
            offer(window, acts.getFirst().by(), said, () -> takeBackTogether(acts, window, changed));
        }
    }

    private void offer(Navigator window, long who, String said, Runnable takeBack) {
        window.offerUndo(Undoable.signed(who, said, new Undoable.Way(messages.text("act.undo"), takeBack)));
    }

    private void takeBackTogether(List<Undo.Act> acts, Navigator window, RepairsChanged changed) {
        var who = by.getAsLong();
        background.run(
                () -> takeBack.takeBack(acts, who),
                several -> {
                    changed.tell();
                    window.toast(said(several));
                },
                _ -> window.toast(messages.text("app.failed")));
    }

    private String said(Several several) {
        var done = several.done().size();
        var refused = several.refused();
        if (refused.isEmpty()) {
            return messages.text("ud.several.done", done);
        }
        var why = refused.values().stream()
                .map(one -> RefusalWords.of(messages, one.getFirst()))
                .distinct()
                .collect(Collectors.joining(" "));
        var numbers = refused.keySet().stream().map(RepairNumber::digits).collect(Collectors.joining(", "));
        return messages.text("ud.several.partly", done, numbers, why);
    }

    /// Of a handover the word that it was one, and not what it has erased behind it.
    private String words(Changed act) {
        var entries = act.entries();
        var last = entries.stream()
                .filter(entry -> entry.kind() == Entry.Kind.HANDOVER)
                .reduce((_, later) -> later)
                .orElseGet(entries::getLast);
        // a note is for the shop, and whoever stands there would read it
        var secret = last.kind() == Entry.Kind.NOTE && atCounter.names().areHidden();
        var done = secret ? messages.text("pv.noted") : ShortWords.of(last.words());
        return messages.text("ud.act", act.after().number().digits(), done);
    }

    /// What is said once it is taken back, and what the counter still has to do about it.
    private static String done(Undo.Act undo) {
        if (undo.isHandover()) {
            return undo.isParting() ? "ud.parting" : "ud.handover";
        }
        if (undo.changed().leaves(Reversal.Left.MESSAGE)) {
            return "ud.sent";
        }
        return undo.changed().leaves(Reversal.Left.PAPER) ? "ud.paper" : "ud.done";
    }

    private void run(Undo.Act undo, Navigator window, RepairsChanged changed) {
        var who = by.getAsLong();
        background.run(
                () -> takeBack.takeBack(undo, who),
                answer -> {
                    switch (answer) {
                        case Acted.Done(var after) -> {
                            changed.tell();
                            window.toast(
                                    messages.text(done(undo), after.number().digits()));
                        }
                        case Acted.Refused(var why) -> window.toast(RefusalWords.of(messages, why.getFirst()));
                    }
                },
                _ -> window.toast(messages.text("app.failed")));
    }
}
