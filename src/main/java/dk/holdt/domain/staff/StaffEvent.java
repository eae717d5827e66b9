package dk.holdt.domain.staff;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// What happened about a member of staff; kept for good, and never with a PIN in it.
///
/// @param member about whom
/// @param by who did it; empty where nobody has proved who they are
public record StaffEvent(Instant at, What what, long member, Optional<Long> by) {

    /// Everything that is kept.
    public enum What {
        ADDED,
        LEFT,
        BECAME_COUNTER,
        BECAME_TECHNICIAN,
        BECAME_MANAGER,
        PIN_CHOSEN,
        PIN_GIVEN,
        CAME_IN,
        WRONG_PIN,
        WAIT_BEGAN,
        WAIT_CLEARED,
        BADGE_MADE,
        BADGE_STOPPED,
        CAME_IN_BY_BADGE,
        /// One that no longer counts was scanned.
        OLD_BADGE,
        RECOVERY_KEY_MADE,
        KEY_RECOVERED,
        KEY_MADE_ANEW
    }

    public StaffEvent {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(by, "by");
    }
}
