package dk.holdt.domain.repair;

/// How long a text may be and how many there may be. Beyond it is refused with the count, never cut (`model` §9).
public final class Limits {

    public static final int NAME = 120;
    public static final int CONTACT_FIELD = 200;
    public static final int TEXT = 4_000;
    public static final int FAULTS = 20;
    public static final int ACCESSORIES = 30;

    private Limits() {}
}
