package dk.holdt.domain.journal;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// One attempt to speak with a customer, reached or not. It is never changed or removed; one that was noted by mistake
/// is withdrawn, and is not among those of its repair any longer.
///
/// @param id 0 until stored
/// @param promise the promise it was about
/// @param with who was spoken to
/// @param hadToAsk the customer had to ask us, because we had not told
/// @param words what was said; may be blank
public record Contact(
        long id,
        Optional<Long> promise,
        Instant at,
        long by,
        Channel channel,
        String with,
        About about,
        Outcome outcome,
        boolean hadToAsk,
        String words) {

    public Contact {
        Objects.requireNonNull(promise, "promise");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(outcome, "outcome");
    }

    /// Whether the customer has it in writing or on an answering machine.
    public boolean leavesMessage() {
        return outcome == Outcome.MESSAGE_LEFT || !channel.isPersonToPerson();
    }

    /// Whether the customer knows it from this contact: the two spoke with each other, or the customer has answered
    /// what we wrote. What was only sent, or said to a machine, is not known to have arrived (`ux` D37).
    public boolean hasReached() {
        return outcome.isReached() && (channel.isPersonToPerson() || outcome != Outcome.OTHER);
    }

    /// Whether it told the customer that its promise will be, or is, late.
    public boolean tellsThatItIsLate() {
        return about == About.LATE && hasReached();
    }

    /// Whether somebody rang and spoke with nobody.
    public boolean isTry() {
        return channel == Channel.CALL && !outcome.isReached();
    }

    /// What a contact was for.
    public enum About {
        INTAKE,
        ANSWER,
        LATE,
        PART,
        HANDOVER,
        COLLECT,
        QUESTION,
        CALLBACK
    }

    /// How it went. Only AGREED moves a time.
    public enum Outcome {
        AGREED,
        UNHAPPY,
        WANTS_BACK,
        OTHER,
        NO_ANSWER,
        MESSAGE_LEFT,
        /// The line was busy.
        ENGAGED;

        /// Whether the customer was really spoken with.
        public boolean isReached() {
            return this != NO_ANSWER && this != MESSAGE_LEFT && this != ENGAGED;
        }
    }
}
