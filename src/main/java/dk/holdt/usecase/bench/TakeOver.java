package dk.holdt.usecase.bench;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.Seen;
import dk.holdt.words.Messages;
import java.util.Optional;

/// Somebody else goes on with a repair that was begun: only with a next step of their own, which stands in the journal.
public final class TakeOver {

    private final ChangeRepair changes;

    public TakeOver(ChangeRepair changes) {
        this.changes = changes;
    }

    /// What whoever takes over does first.
    public enum Next {
        EXAMINE,
        REPAIR,
        TEST,
        TALK,
        /// Something that needs words.
        OTHER
    }

    /// @param from who had it, for the journal
    /// @param words needed for OTHER, and more about the others; may be blank
    public Acted take(Seen seen, long by, String from, Next next, String words) {
        return changes.act(seen, by, change -> {
            if (!change.stage().isOnTheBench()) {
                return change.stageForbids().stream().toList();
            }
            var no = refusal(next, words.strip());
            if (no.isEmpty()) {
                change.moveTo(change.progress().by(by));
                change.note(
                        Entry.Kind.NOTE,
                        change.messages().text("jr.takeover", from, words(change.messages(), next, words)));
            }
            return no.stream().toList();
        });
    }

    /// The next step in words, with what more was written about it.
    private static String words(Messages messages, Next next, String words) {
        if (next == Next.OTHER) {
            return words.strip();
        }
        return words.isBlank() ? name(messages, next) : name(messages, next) + " – " + words.strip();
    }

    /// What a step is called where it is chosen.
    public static String name(Messages messages, Next next) {
        return messages.text(
                switch (next) {
                    case EXAMINE -> "tk.examine";
                    case REPAIR -> "tk.repair";
                    case TEST -> "tk.test";
                    case TALK -> "tk.talk";
                    case OTHER -> "tk.other";
                });
    }

    private static Optional<Refusal> refusal(Next next, String words) {
        if (next == Next.OTHER && words.isEmpty()) {
            return Optional.of(Refusal.because(Reason.WORDS_MISSING));
        }
        return words.length() > Limits.CONTACT_FIELD
                ? Optional.of(Refusal.tooLong(words, Limits.CONTACT_FIELD))
                : Optional.empty();
    }
}
