package dk.holdt.domain.repair;

import java.time.LocalDate;
import java.util.Objects;

/// What a repair waits for, until when, and where it goes on.
///
/// @param goesOnAt the stage it was in when the part was ordered
public record PartWait(String part, LocalDate expected, Stage goesOnAt) {

    public PartWait {
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(goesOnAt, "goesOnAt");
    }
}
