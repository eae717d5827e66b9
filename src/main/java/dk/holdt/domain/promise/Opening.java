package dk.holdt.domain.promise;

import java.time.LocalTime;
import java.util.Objects;

/// One unbroken stretch of opening on the wall clock, half-open: at `closes` the shop is shut.
///
/// A `closes` that is not after `opens` lies on the next day (22:00–02:00), and 00:00 as an end is midnight.
public record Opening(LocalTime opens, LocalTime closes) {

    public Opening {
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(closes, "closes");
    }

    /// Reads "10:00" and "17:30"; "24:00" is midnight at the end of the day.
    public static Opening of(String opens, String closes) {
        return new Opening(
                LocalTime.parse(opens), "24:00".equals(closes) ? LocalTime.MIDNIGHT : LocalTime.parse(closes));
    }

    public boolean endsNextDay() {
        return !closes.isAfter(opens);
    }
}
