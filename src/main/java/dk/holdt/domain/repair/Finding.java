package dk.holdt.domain.repair;

/// What can be seen on a device at the counter and is quarrelled about later when nobody wrote it down.
public enum Finding {
    OPENED_BEFORE,
    FOREIGN_SEAL,
    SCREWS_MISSING,
    ACCOUNT_LOCKED,
    BATTERY_SWOLLEN,
    SIM_LEFT_IN,
    CARD_LEFT_IN;

    /// Whether it is a thing of the customer’s that stayed in the device.
    public boolean isLeftIn() {
        return this == SIM_LEFT_IN || this == CARD_LEFT_IN;
    }
}
