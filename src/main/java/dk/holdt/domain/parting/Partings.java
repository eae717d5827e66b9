package dk.holdt.domain.parting;

import java.time.Instant;
import java.util.Optional;

/// Where it is written down what became of a device. Nothing here is changed; what was a mistake is withdrawn.
public interface Partings {

    /// Answers the id of the stored parting.
    long add(long repairId, Parting parting, Instant at, long by);

    /// The device is here still.
    void withdraw(long partingId, Instant at, long by);

    /// What became of the device of this repair; empty while it is here and where it went home.
    Optional<Parting> of(long repairId);
}
