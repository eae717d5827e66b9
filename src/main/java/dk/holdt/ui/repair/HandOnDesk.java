package dk.holdt.ui.repair;

import dk.holdt.usecase.calls.HandOnCalls;
import dk.holdt.usecase.calls.ReadCalls;
import java.util.Objects;

/// The calls that somebody leaves behind, and how they are given on.
public record HandOnDesk(ReadCalls reading, HandOnCalls handing) {

    public HandOnDesk {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(handing, "handing");
    }
}
