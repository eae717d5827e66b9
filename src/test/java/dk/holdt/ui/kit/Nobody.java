package dk.holdt.ui.kit;

/// A station at which no customer stands until a test says so.
public final class Nobody {

    private Nobody() {}

    public static AtCounter there() {
        return new AtCounter(StationRole.OFFICE, (_, _) -> () -> {});
    }
}
