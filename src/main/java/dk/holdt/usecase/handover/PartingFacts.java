package dk.holdt.usecase.handover;

import dk.holdt.domain.parting.Parting;
import java.util.Objects;
import java.util.Set;

/// What was settled when a device was parted with.
///
/// @param returned the ids of the accessories that the customer got back; the others go with the device
public record PartingFacts(Parting parting, Set<Long> returned, HandoverFacts.Settled settled) {

    public PartingFacts {
        Objects.requireNonNull(parting, "parting");
        Objects.requireNonNull(settled, "settled");
        returned = Set.copyOf(returned);
    }
}
