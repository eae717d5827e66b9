package dk.holdt.usecase.calls;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import java.util.List;
import java.util.Optional;

/// A call that reached nobody: noted by one key, ends nothing and tells nobody.
public final class NoteTry {

    private final ChangeRepair changes;

    public NoteTry(ChangeRepair changes) {
        this.changes = changes;
    }

    /// @param promise the open promise the call was about; empty for the question whose answer we wait for
    /// @param how throws `IllegalArgumentException` for an outcome in which somebody was spoken with
    public Acted note(Seen seen, long by, Optional<Long> promise, Contact.Outcome how) {
        if (how.isReached()) {
            throw new IllegalArgumentException("whoever was spoken with said something: " + how);
        }
        return changes.act(seen, by, change -> {
            var customer = change.dossier().customer().name();
            var made = new ContactMade(Channel.CALL, customer, how, false, "");
            return promise.isEmpty() ? asked(change, made) : about(change, promise.get(), made);
        });
    }

    private static List<Refusal> asked(RepairChange change, ContactMade made) {
        if (change.stage() != Stage.WAITING_FOR_ANSWER) {
            return change.stageForbids().stream().toList();
        }
        var owed = change.dossier().book().open(What.ANSWER).map(Promise::id);
        change.contact(made, owed, Contact.About.ANSWER);
        return List.of();
    }

    private static List<Refusal> about(RepairChange change, long promise, ContactMade made) {
        var open = change.dossier().book().open().stream()
                .filter(one -> one.id() == promise)
                .findFirst();
        if (open.isEmpty()) {
            return List.of(Refusal.because(Reason.NO_OPEN_PROMISE));
        }
        var about = open.get().what() == What.CALL ? Contact.About.CALLBACK : Contact.About.LATE;
        change.contact(made, Optional.of(promise), about);
        return List.of();
    }
}
