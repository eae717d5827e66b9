package dk.holdt.domain.staff;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import java.util.Optional;

/// What not everybody may do, and the least role that may: the whole table of who may what.
public enum Right {
    /// See the code that unlocks a customer's device.
    SEE_CODES(Role.TECHNICIAN),
    /// Let a worse part through with a reason.
    OVERRIDE_GUARD(Role.MANAGER),
    /// Add a colleague, change a role, give somebody another PIN, end a wait, take a tile away.
    MANAGE_STAFF(Role.MANAGER),
    /// Change the shop's own facts: hours, calendar, promises, printers.
    CHANGE_SHOP(Role.MANAGER),
    /// Lift the stop on a device that may be handed to nobody.
    LIFT_STOP(Role.MANAGER),
    /// Buy a customer's device for the shop, or have it scrapped.
    GIVE_UP_DEVICE(Role.MANAGER),
    /// Take back what somebody else did.
    UNDO_OTHERS(Role.MANAGER),
    /// Make the paper that brings the shop's key back.
    RECOVERY_KEY(Role.MANAGER);

    private final Role least;

    Right(Role least) {
        this.least = least;
    }

    public Role least() {
        return least;
    }

    /// Why somebody may not; empty when they may. Nobody, and one who has left, may nothing of it.
    public Optional<Refusal> refusal(Optional<StaffMember> member) {
        return member.filter(one -> !one.left() && one.role().may(this)).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.because(least == Role.MANAGER ? Reason.NOT_A_MANAGER : Reason.NOT_A_TECHNICIAN));
    }
}
