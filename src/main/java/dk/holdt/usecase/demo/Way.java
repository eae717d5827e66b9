package dk.holdt.usecase.demo;

/// How a repair of the demo comes to its end.
enum Way {
    /// The price is asked for and accepted.
    ASKED(110),
    /// Repaired without asking, as the price terms allow.
    UNASKED(60),
    /// A part is compared with the one before it.
    SWAPPED(27),
    /// The time had to be moved, and the customer agreed.
    MOVED(30),
    LATE_TOLD(8),
    LATE_NOT_TOLD(7),
    /// It did not work at the counter.
    SENT_BACK(6),
    NOTHING_FOUND(20),
    DECLINED(16),
    NOT_REPAIRABLE(7),
    TAKEN_BACK(6),
    BOUGHT(1),
    SCRAPPED(1),
    SENT_TO_MAKER(1);

    private final int closed;

    Way(int closed) {
        this.closed = closed;
    }

    /// How many of the closed repairs went this way.
    int closed() {
        return closed;
    }

    /// Whether the device does not go home, because it could not be repaired.
    boolean isParting() {
        return this == BOUGHT || this == SCRAPPED || this == SENT_TO_MAKER;
    }

    /// Whether the customer is asked before anything is repaired.
    boolean asks() {
        return this == ASKED || this == MOVED || this == SENT_BACK || this == DECLINED;
    }
}
