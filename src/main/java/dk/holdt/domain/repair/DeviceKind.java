package dk.holdt.domain.repair;

/// What kind of device it is; a phone's or tablet's long number is checked as an IMEI.
public enum DeviceKind {
    PHONE,
    TABLET,
    LAPTOP,
    DESKTOP,
    MONITOR,
    CONSOLE,
    PRINTER,
    AUDIO,
    OTHER;

    public boolean hasImei() {
        return this == PHONE || this == TABLET;
    }

    /// Whether its owner keeps data on it that could be copied.
    public boolean holdsData() {
        return switch (this) {
            case PHONE, TABLET, LAPTOP, DESKTOP, CONSOLE -> true;
            case MONITOR, PRINTER, AUDIO, OTHER -> false;
        };
    }
}
