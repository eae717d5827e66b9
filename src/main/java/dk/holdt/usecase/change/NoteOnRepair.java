package dk.holdt.usecase.change;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import java.util.Optional;

/// Writes down what was said and settled: a note, an agreement, a customer who had to ask.
public final class NoteOnRepair {

    private final ChangeRepair changes;

    public NoteOnRepair(ChangeRepair changes) {
        this.changes = changes;
    }

    /// A line in the journal.
    public Acted note(Seen seen, long by, String words) {
        return changes.act(seen, by, change -> {
            var no = refusal(words, Limits.TEXT);
            if (no.isEmpty()) {
                change.note(Entry.Kind.NOTE, words.strip());
            }
            return no.stream().toList();
        });
    }

    /// Something settled with the customer; it stands on top of every screen of this repair from now on.
    ///
    /// @param value in the words of the topic; blank where the topic or the amount says it all
    public Acted agree(Seen seen, long by, Agreement.Topic topic, String value, Optional<Long> amountMinor) {
        return changes.act(seen, by, change -> {
            boolean saysItAll = amountMinor.isPresent()
                    || topic == Agreement.Topic.WANTS_TO_SEE
                    || topic == Agreement.Topic.DO_NOT_ERASE
                    || topic == Agreement.Topic.MAY_ERASE;
            var no = saysItAll && value.isBlank() ? Optional.<Refusal>empty() : refusal(value, Limits.CONTACT_FIELD);
            if (no.isEmpty()) {
                change.agree(topic, value.strip(), amountMinor, Optional.empty());
            }
            return no.stream().toList();
        });
    }

    /// The customer was spoken to; `hadToAsk` when it was the customer who had to ask.
    public Acted contact(Seen seen, long by, ContactMade contact) {
        return changes.act(seen, by, change -> {
            var no = contact.refusal();
            if (no.isEmpty()) {
                change.contact(contact, Optional.empty(), Contact.About.QUESTION);
            }
            return no.stream().toList();
        });
    }

    private static Optional<Refusal> refusal(String words, int most) {
        if (words.isBlank()) {
            return Optional.of(Refusal.because(Reason.WORDS_MISSING));
        }
        return words.length() > most ? Optional.of(Refusal.tooLong(words, most)) : Optional.empty();
    }
}
