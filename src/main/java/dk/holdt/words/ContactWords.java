package dk.holdt.words;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;

/// What channels and outcomes of a contact are called.
public final class ContactWords {

    private ContactWords() {}

    /// "by phone", as it stands in a sentence.
    public static String channel(Messages messages, Channel channel) {
        return messages.text(
                switch (channel) {
                    case CALL -> "channel.call";
                    case VISIT -> "channel.visit";
                    case EMAIL -> "channel.email";
                    case SMS -> "channel.sms";
                    case LETTER -> "channel.letter";
                });
    }

    public static String outcome(Messages messages, Contact.Outcome outcome) {
        return messages.text(
                switch (outcome) {
                    case AGREED -> "rp.o1";
                    case NO_ANSWER -> "outcome.no.answer";
                    case MESSAGE_LEFT -> "rp.o3";
                    case ENGAGED -> "outcome.engaged";
                    case UNHAPPY -> "rp.o4";
                    case WANTS_BACK -> "rp.o5";
                    case OTHER -> "outcome.other";
                });
    }
}
