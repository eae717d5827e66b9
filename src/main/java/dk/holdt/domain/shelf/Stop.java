package dk.holdt.domain.shelf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// Why a device may not be handed to anybody now. It stands until its last day has passed or a manager lifts it.
///
/// @param id 0 until stored
/// @param words what staff have to know; may be blank unless the reason is another one
/// @param until the last day it stands by itself; empty when only a manager ends it
public record Stop(long id, Reason reason, String words, Optional<LocalDate> until, Instant at, long by) {

    public Stop {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(at, "at");
        words = words.strip();
    }

    /// What stops a handover.
    public enum Reason {
        ESTATE,
        BANKRUPTCY,
        POLICE,
        THEFT_DOUBT,
        OTHER
    }

    public boolean standsOn(LocalDate day) {
        return until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
