package dk.holdt.domain.repair;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// How a device is unlocked, as it was said at the counter.
///
/// @param sealed the code as the vault sealed it, while there is one
/// @param erasedAt when the code was erased; nothing brings it back
public record Unlock(How how, Optional<String> sealed, Optional<Instant> erasedAt) {

    public Unlock {
        Objects.requireNonNull(how, "how");
        if ((how == How.NOTED) != (sealed.isPresent() || erasedAt.isPresent())) {
            throw new IllegalArgumentException("a code that was noted is sealed or erased, and no other is");
        }
        if (sealed.isPresent() && erasedAt.isPresent()) {
            throw new IllegalArgumentException("a code that was erased is gone");
        }
    }

    /// What the customer answered.
    public enum How {
        /// The code was given and is kept sealed.
        NOTED,
        /// The customer keeps the code: what needs the device unlocked is tested together with the customer.
        CUSTOMER_UNLOCKS,
        /// The device has no code.
        NONE
    }

    public static Unlock noted(String sealed) {
        return new Unlock(How.NOTED, Optional.of(sealed), Optional.empty());
    }

    public static Unlock without(How how) {
        return new Unlock(how, Optional.empty(), Optional.empty());
    }

    /// Without the sealed code: nobody needs it in a log.
    @Override
    public String toString() {
        return "Unlock[how=" + how + ", erasedAt=" + erasedAt + "]";
    }
}
