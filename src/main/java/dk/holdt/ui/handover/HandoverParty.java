package dk.holdt.ui.handover;

import dk.holdt.domain.repair.RepairNumber;
import java.util.Optional;

/// Somebody who collects several devices of one visit: who it is goes from one handover to the next. JavaFX thread
/// only.
public final class HandoverParty {

    private Optional<RepairNumber> next = Optional.empty();
    private Optional<Leaving.Same> same = Optional.empty();

    void goesOn(RepairNumber number, Leaving.Same who) {
        next = Optional.of(number);
        same = Optional.of(who);
    }

    /// Who stands there, if this is the device they came to next; asked once.
    Optional<Leaving.Same> arrivesAt(RepairNumber number) {
        var who = next.equals(Optional.of(number)) ? same : Optional.<Leaving.Same>empty();
        next = Optional.empty();
        same = Optional.empty();
        return who;
    }
}
