package dk.holdt.usecase.calls;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.Seen;
import dk.holdt.words.WhatWords;
import java.time.LocalDate;
import java.util.List;

/// "It makes it": said before closing of a promise that falls due before the shop opens again. It moves nothing and
/// tells nobody; the journal keeps who has looked.
public final class SayItIsMade {

    private final ChangeRepair changes;

    public SayItIsMade(ChangeRepair changes) {
        this.changes = changes;
    }

    /// @param promise the open promise that will be kept
    public Acted say(Seen seen, long by, long promise) {
        return changes.act(seen, by, change -> {
            var open = change.dossier().book().open().stream()
                    .filter(one -> one.id() == promise && one.what() != What.CALL)
                    .findFirst();
            if (open.isEmpty()) {
                return List.of(Refusal.because(Reason.NO_OPEN_PROMISE));
            }
            var dates = change.dates();
            var today = LocalDate.ofInstant(change.now(), change.zone());
            change.note(
                    Entry.Kind.NOTE,
                    change.messages()
                            .text(
                                    "jr.makes",
                                    new WhatWords(change.messages().language())
                                            .of(open.get().what()),
                                    dates.moment(dates.lastMinute(open.get().dueAt()), today)));
            return List.of();
        });
    }
}
