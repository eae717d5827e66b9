package dk.holdt.domain.promise;

import dk.holdt.domain.journal.Channel;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// What the shop owes a customer at a time: *what*, *by when*, *how that time is counted*, in which words.
///
/// It is never changed; a later time is a new promise that names the one it replaces (`model` §1).
///
/// @param id 0 until stored
/// @param seq the promise's number within its repair, from 1
/// @param replaces the promise before it in the chain
public record Promise(
        long id,
        long repairId,
        int seq,
        What what,
        Reckoning reckoning,
        PromiseWords words,
        Given given,
        Optional<Long> replaces) {

    public Promise {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(reckoning, "reckoning");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(replaces, "replaces");
    }

    public Instant dueAt() {
        return reckoning.dueAt();
    }

    /// To whom, how and by whom a promise was given.
    ///
    /// @param with the customer's name, or who spoke for the customer
    /// @param owner who sees to it that it is kept
    /// @param callback what a promised call is about
    public record Given(String with, Channel channel, long by, long owner, Optional<Callback> callback) {
        public Given {
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(callback, "callback");
        }

        /// Of a promise that is no call.
        public Given(String with, Channel channel, long by, long owner) {
            this(with, channel, by, owner, Optional.empty());
        }
    }
}
