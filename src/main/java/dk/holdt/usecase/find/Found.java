package dk.holdt.usecase.find;

import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// A repair that was found.
///
/// @param place where the device lies, or the partner workshop that has it; blank when nobody noted it, or it is
///     collected
public record Found(
        RepairNumber number,
        String customer,
        String phone,
        String device,
        String fault,
        String place,
        Stage stage,
        Optional<Ending> ending,
        Instant receivedAt) {

    public Found {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }
}
