package dk.holdt.domain.promise;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// A promise worded and reckoned but not yet given: what both look at before the yes.
///
/// @param whenClosed set when the time falls outside opening hours: when the customer can collect, or hears from us
public record PromiseOffer(What what, Reckoning reckoning, PromiseWords words, Optional<Instant> whenClosed) {

    public PromiseOffer {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(reckoning, "reckoning");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(whenClosed, "whenClosed");
    }

    public Instant dueAt() {
        return reckoning.dueAt();
    }
}
