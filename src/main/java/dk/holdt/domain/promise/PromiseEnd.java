package dk.holdt.domain.promise;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// How a promise ended; it has at most one end, and the end is never changed.
///
/// @param contact the contact that ended it, when one did
/// @param cause why a new time was needed, when it was replaced
public record PromiseEnd(
        long promiseId, Instant at, How how, Optional<Long> contact, Optional<DelayCause> cause, String causeWords) {

    public PromiseEnd {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(cause, "cause");
        if (how == How.REPLACED && (contact.isEmpty() || cause.isEmpty())) {
            throw new IllegalArgumentException("a time moves only when the customer has been told, and why");
        }
    }

    public static PromiseEnd kept(long promiseId, Instant at, Optional<Long> contact) {
        return new PromiseEnd(promiseId, at, How.KEPT, contact, Optional.empty(), "");
    }

    public static PromiseEnd released(long promiseId, Instant at) {
        return new PromiseEnd(promiseId, at, How.RELEASED, Optional.empty(), Optional.empty(), "");
    }

    /// Met (in time or late), replaced by a new promise, or taken back.
    public enum How {
        KEPT,
        REPLACED,
        RELEASED
    }
}
