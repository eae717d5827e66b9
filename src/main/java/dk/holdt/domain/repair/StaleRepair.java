package dk.holdt.domain.repair;

/// Somebody changed the repair since it was read: nothing was saved, and it has to be looked at again.
public final class StaleRepair extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StaleRepair(RepairNumber number) {
        super("repair " + number + " was changed by somebody else in the meantime");
    }
}
