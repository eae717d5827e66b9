package dk.holdt.domain.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// An open promise as it stands at a moment.
///
/// @param callBy the last instant at which a call still comes before the promise breaks; always while we are open
/// @param left until it falls due, in the promise's own unit: opening time for working hours, real time otherwise;
///     negative when it is overdue (`promise` rule 1)
/// @param telling what was done to tell the customer that it will be, or is, late, or to make the call that it promises
public record PromiseStanding(Promise promise, Standing standing, Instant callBy, Duration left, Telling telling) {

    public PromiseStanding {
        Objects.requireNonNull(promise, "promise");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(callBy, "callBy");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(telling, "telling");
    }

    /// When the customer was last told that it will be, or is, late.
    public Optional<Instant> toldAt() {
        return telling.toldAt();
    }

    /// How the time of the promise is counted, and so what `left` counts.
    public Basis basis() {
        return promise.reckoning().term().basis();
    }
}
