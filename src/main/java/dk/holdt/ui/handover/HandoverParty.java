package dk.holdt.ui.handover;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.handover.Party;
import java.util.List;
import java.util.Optional;

/// Somebody who collects several devices of one visit: who it is goes from one handover to the next. JavaFX thread
/// only.
public final class HandoverParty {

    private Optional<RepairNumber> next = Optional.empty();
    private Optional<Arriving> arriving = Optional.empty();

    /// Somebody who comes to the next device.
    ///
    /// @param before what they have already, in the order it was handed over
    record Arriving(Leaving.Same who, List<Party.Gone> before) {}

    void goesOn(RepairNumber number, Arriving with) {
        next = Optional.of(number);
        arriving = Optional.of(with);
    }

    /// Who stands there, if this is the device they came to next; asked once.
    Optional<Arriving> arrivesAt(RepairNumber number) {
        var who = next.equals(Optional.of(number)) ? arriving : Optional.<Arriving>empty();
        next = Optional.empty();
        arriving = Optional.empty();
        return who;
    }
}
