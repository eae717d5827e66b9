package dk.holdt.domain.repair;

import java.util.Objects;

/// The earlier repair that the device comes back from.
///
/// @param sameFault the customer says that it is the fault we had in hand then
public record Comeback(RepairNumber earlier, boolean sameFault) {

    public Comeback {
        Objects.requireNonNull(earlier, "earlier");
    }
}
