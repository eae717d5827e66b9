package dk.holdt.usecase.calls;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How a promised call went. Only speaking with each other ends it; a try that reached nobody is noted, and the call is
/// still owed at the time it was promised for.
public final class NoteCall {

    private final ChangeRepair changes;

    public NoteCall(ChangeRepair changes) {
        this.changes = changes;
    }

    /// What came of it.
    public enum Went {
        REACHED(Contact.Outcome.AGREED),
        NO_ANSWER(Contact.Outcome.NO_ANSWER),
        MESSAGE_LEFT(Contact.Outcome.MESSAGE_LEFT),
        /// The customer rang before we did.
        CALLED_US(Contact.Outcome.AGREED),
        ENGAGED(Contact.Outcome.ENGAGED);

        private final Contact.Outcome outcome;

        Went(Contact.Outcome outcome) {
            this.outcome = outcome;
        }

        /// As it stands among the contacts.
        public Contact.Outcome outcome() {
            return outcome;
        }
    }

    /// @param with who was spoken to or called
    /// @param words what was said; may be blank
    public record Made(long promiseId, Went went, String with, String words) {
        public Made {
            Objects.requireNonNull(went, "went");
        }
    }

    public Acted note(Seen seen, long by, Made made) {
        return changes.act(seen, by, change -> {
            var call = change.dossier().book().open(What.CALL).filter(open -> open.id() == made.promiseId());
            if (call.isEmpty()) {
                return List.of(Refusal.because(Reason.NO_OPEN_PROMISE));
            }
            var contact = contact(change, call.get(), made);
            var refusal = contact.refusal();
            if (refusal.isEmpty()) {
                write(change, call.get(), made.went(), contact);
            }
            return refusal.stream().toList();
        });
    }

    /// A customer who rings after the promised time had to ask.
    private static ContactMade contact(RepairChange change, Promise call, Made made) {
        var hadToAsk = made.went() == Went.CALLED_US && change.now().isAfter(call.dueAt());
        return new ContactMade(Channel.CALL, made.with(), made.went().outcome(), hadToAsk, made.words());
    }

    private static void write(RepairChange change, Promise call, Went went, ContactMade made) {
        var contact = change.contact(made, Optional.of(call.id()), Contact.About.CALLBACK);
        if (went == Went.REACHED) {
            var late = change.now().isAfter(call.dueAt());
            change.keep(call, Optional.of(contact));
            change.note(Entry.Kind.PROMISE, change.messages().text(late ? "jr.call.late" : "jr.call.kept"));
        } else if (went == Went.CALLED_US) {
            change.letGo(call, contact);
            change.note(Entry.Kind.PROMISE, change.messages().text("jr.call.they"));
        }
    }
}
