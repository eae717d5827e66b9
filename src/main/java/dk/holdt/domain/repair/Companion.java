package dk.holdt.domain.repair;

import java.util.Objects;
import java.util.Optional;

/// Another device that came in at the same visit, and where it is now.
///
/// @param device as it was handed in ("iPhone 13")
/// @param place on the shelf; blank when nobody noted one, or when it has been collected
/// @param parting what became of it, where it did not go home
public record Companion(RepairNumber number, String device, Stage stage, String place, Optional<Ending> parting) {

    public Companion {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(parting, "parting");
    }

    /// One that is here or went home.
    public Companion(RepairNumber number, String device, Stage stage, String place) {
        this(number, device, stage, place, Optional.empty());
    }
}
