package dk.holdt.words;

import dk.holdt.domain.promise.Reckoning;
import dk.holdt.domain.promise.WeeklyHours;
import dk.holdt.domain.promise.What;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// All that a promise says.
///
/// @param hours the opening hours it was counted with
/// @param device as the customer calls it; only a promise of a finished repair names it
/// @param whenClosed given when the shop is shut at the promised time: for `READY` the opening from which the device
///     can be collected, otherwise the closing before it, by which the customer hears from us
public record PromiseWording(
        What what, Reckoning reckoning, WeeklyHours hours, String device, Optional<Instant> whenClosed) {

    public PromiseWording {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(reckoning, "reckoning");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(whenClosed, "whenClosed");
        if (what == What.READY && device.isBlank()) {
            throw new IllegalArgumentException("a promise of a finished repair names the device");
        }
    }
}
