package dk.holdt.domain.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/// By when a partner workshop has said that we have a device back. It is theirs: nobody here counts it, by no clock and
/// by no opening hours, and it never takes the place of what we have promised.
///
/// @param time the time of day on the wall clock of our shop, where they gave one
public record TheirTime(LocalDate day, Optional<LocalTime> time) {

    public TheirTime {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(time, "time");
    }

    /// From when on it has passed: without a time of day, once the day is over.
    public Instant passesAt(ZoneId zone) {
        return time.map(day::atTime)
                .orElseGet(() -> day.plusDays(1).atStartOfDay())
                .atZone(zone)
                .toInstant();
    }

    public boolean hasPassed(Instant now, ZoneId zone) {
        return !now.isBefore(passesAt(zone));
    }

    /// Whether nothing is left between theirs and ours: the device has to be here before we can keep ours.
    ///
    /// @param due when our own promise is due
    public boolean isTooLateFor(Instant due, ZoneId zone) {
        return !passesAt(zone).isBefore(due);
    }
}
