package dk.holdt.domain.promise;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// An open promise as it stands at a moment.
///
/// @param callBy the last instant at which a call still comes before the promise breaks; always while we are open
/// @param toldAt when the customer was last told that it will be, or is, late
public record PromiseStanding(Promise promise, Standing standing, Instant callBy, Optional<Instant> toldAt) {

    public PromiseStanding {
        Objects.requireNonNull(promise, "promise");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(callBy, "callBy");
        Objects.requireNonNull(toldAt, "toldAt");
    }
}
