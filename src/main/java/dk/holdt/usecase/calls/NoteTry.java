package dk.holdt.usecase.calls;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.Seen;
import java.util.List;
import java.util.Optional;

/// A call that reached nobody: noted by one key, ends nothing and tells nobody.
public final class NoteTry {

    private final ChangeRepair changes;

    public NoteTry(ChangeRepair changes) {
        this.changes = changes;
    }

    /// @param promise the open promise the call was about
    /// @param how throws `IllegalArgumentException` for an outcome in which somebody was spoken with
    public Acted note(Seen seen, long by, long promise, Contact.Outcome how) {
        if (how.isReached()) {
            throw new IllegalArgumentException("whoever was spoken with said something: " + how);
        }
        return changes.act(seen, by, change -> {
            var open = change.dossier().book().open().stream()
                    .filter(one -> one.id() == promise)
                    .findFirst();
            if (open.isEmpty()) {
                return List.of(Refusal.because(Reason.NO_OPEN_PROMISE));
            }
            var about = open.get().what() == What.CALL ? Contact.About.CALLBACK : Contact.About.LATE;
            var customer = change.dossier().customer().name();
            change.contact(new ContactMade(Channel.CALL, customer, how, false, ""), Optional.of(promise), about);
            return List.of();
        });
    }
}
