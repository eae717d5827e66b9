package dk.holdt.cli;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Moments as they are typed and told on the command line.
final class Moments {

    /// What can be typed, for messages.
    static final String FORMS =
            "2026-11-27T14:30 (the shop’s own time), 2026-11-27T14:30+01:00 or 2026-11-27T13:30:00Z";

    private Moments() {}

    /// Empty for anything else than the [#FORMS], and for a local time that the clocks jump over.
    ///
    /// A local time that there is twice is the first of the two; with an offset it is the one that is meant.
    static Optional<Instant> read(String typed, ZoneId zone) {
        try {
            return Optional.of(OffsetDateTime.parse(typed).toInstant());
        } catch (DateTimeParseException _) {
            return readLocal(typed, zone);
        }
    }

    private static Optional<Instant> readLocal(String typed, ZoneId zone) {
        try {
            var local = LocalDateTime.parse(typed);
            return zone.getRules().getValidOffsets(local).stream().findFirst().map(local::toInstant);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static String told(Instant at, ZoneId zone) {
        return at.atZone(zone).toOffsetDateTime().toString();
    }
}
