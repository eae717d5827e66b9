package dk.holdt.usecase.say;

import dk.holdt.domain.promise.PromiseClock;
import java.time.Instant;
import java.util.Objects;

/// Whether the shop is open at a moment, and until or from when.
///
/// @param next the closing when it is open, else the next opening
public record HoursNow(Instant now, boolean open, Instant next) {

    public HoursNow {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(next, "next");
    }

    public static HoursNow of(PromiseClock clock, Instant now) {
        var open = clock.isOpen(now);
        return new HoursNow(now, open, open ? clock.nextClose(now) : clock.nextOpen(now));
    }
}
