package dk.holdt.usecase.change;

import dk.holdt.domain.journal.Contact;
import dk.holdt.words.ContactWords;
import dk.holdt.words.Messages;

/// A contact as the journal tells it.
final class ContactLine {

    private ContactLine() {}

    static String of(Messages messages, Contact contact) {
        var line = new StringBuilder(ContactWords.channel(messages, contact.channel()))
                .append(" – ")
                .append(contact.with());
        if (!isOnlyTalk(contact)) {
            line.append(": ").append(ContactWords.outcome(messages, contact.outcome()));
        }
        if (contact.hadToAsk()) {
            line.append(". ").append(messages.text("jr.had2ask"));
        }
        if (!contact.words().isBlank()) {
            line.append(". ").append(contact.words());
        }
        return line.toString();
    }

    /// Somebody asked and was answered, or was called back: nothing was agreed, so the line does not say so.
    private static boolean isOnlyTalk(Contact contact) {
        var talk = contact.about() == Contact.About.QUESTION || contact.about() == Contact.About.CALLBACK;
        return talk && contact.outcome() == Contact.Outcome.AGREED;
    }
}
