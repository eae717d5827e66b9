package dk.holdt.domain.repair;

/// How a repair ended. "Collected unrepaired" is a normal end with a reason, not a failure.
public enum Ending {
    REPAIRED,
    NOTHING_FOUND,
    DECLINED,
    NOT_REPAIRABLE,
    TAKEN_BACK,
    /// The shop bought the device.
    BOUGHT,
    /// The device was scrapped, as its owner has agreed.
    SCRAPPED,
    /// The maker or another service has it, and it does not come back.
    SENT_TO_MAKER;

    /// Whether the device did not go home with the customer.
    public boolean isParting() {
        return givesUp() || this == SENT_TO_MAKER;
    }

    /// Whether the device belongs to the customer no longer.
    public boolean givesUp() {
        return this == BOUGHT || this == SCRAPPED;
    }
}
