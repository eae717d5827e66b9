package dk.holdt.domain.promise;

import dk.holdt.domain.journal.Contact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How far we are with a word to the customer about one promise: what was tried, and what would still be proof of it.
///
/// Proof is that somebody spoke with the customer, or that the customer answered what we wrote; of a first delay it
/// would also be three tries and a message that is known to have arrived (`ux` D37). No message of ours is ever known
/// to have arrived, so tries alone never tell anybody. A promised call, and a second new time, end only by speaking
/// (`ux` M6).
///
/// @param toldAt when the customer was told; empty while nobody is known to know
/// @param tries the calls that reached nobody, oldest first
/// @param onlySpeaking whether no number of tries and no message would do
/// @param nextTry when to try again; empty before the first try
public record Telling(Optional<Instant> toldAt, List<Contact> tries, boolean onlySpeaking, Optional<Instant> nextTry) {

    /// So many tries, and a message that has arrived, are proof that we have done what we could.
    public static final int WANTED_TRIES = 3;

    private static final Duration AFTER_NO_ANSWER = Duration.ofMinutes(30);
    private static final Duration AFTER_ENGAGED = Duration.ofMinutes(10);

    public Telling {
        Objects.requireNonNull(toldAt, "toldAt");
        Objects.requireNonNull(nextTry, "nextTry");
        tries = List.copyOf(tries);
    }

    /// What is still wanted before the customer counts as told.
    public enum Wanted {
        NOTHING,
        /// More tries.
        TRIES,
        /// Tried often enough, and no message is known to have arrived.
        ARRIVAL,
        /// Somebody speaks with the customer.
        SPEAKING
    }

    static Telling of(PromiseBook book, Promise promise, PromiseClock clock) {
        var onlySpeaking = promise.what() == What.CALL || book.newTimesBefore(promise) > 0;
        return of(book.toldAt(promise), book.tries(promise), onlySpeaking, clock);
    }

    /// The tries to ask a customer anew whose answer we wait for.
    public static Telling ofQuestion(PromiseBook book, PromiseClock clock) {
        return of(Optional.empty(), book.triesToAsk(), true, clock);
    }

    private static Telling of(Optional<Instant> toldAt, List<Contact> tries, boolean onlySpeaking, PromiseClock clock) {
        var next = tries.isEmpty()
                ? Optional.<Instant>empty()
                : Optional.of(
                        nextTry(clock, tries.getLast().at(), tries.getLast().outcome()));
        return new Telling(toldAt, tries, onlySpeaking, next);
    }

    /// When to try again after a try that ended like this: half an hour of opening time later, and sooner where
    /// somebody was at the other end of a busy line.
    public static Instant nextTry(PromiseClock clock, Instant tried, Contact.Outcome how) {
        var wait = how == Contact.Outcome.ENGAGED ? AFTER_ENGAGED : AFTER_NO_ANSWER;
        return clock.deadline(tried, wait, Basis.WORKING_HOURS, List.of());
    }

    public Wanted wanted() {
        if (toldAt.isPresent()) {
            return Wanted.NOTHING;
        }
        if (onlySpeaking) {
            return Wanted.SPEAKING;
        }
        return triesLeft() > 0 ? Wanted.TRIES : Wanted.ARRIVAL;
    }

    /// How many tries are wanted yet.
    public int triesLeft() {
        return Math.max(0, WANTED_TRIES - tries.size());
    }
}
