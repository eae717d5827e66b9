package dk.holdt.domain.repair;

import dk.holdt.domain.partner.SentOut;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The day before which the work on a repair cannot be finished: what it waits for is not here.
final class Awaited {

    private Awaited() {}

    static Optional<LocalDate> day(Progress progress, Optional<SentOut> out, Instant now, ZoneId zone) {
        var part = progress.partWait().map(PartWait::expected);
        var device = out.map(sent -> sent.backOn(now, zone));
        return Stream.concat(part.stream(), device.stream()).max(Comparator.naturalOrder());
    }
}
