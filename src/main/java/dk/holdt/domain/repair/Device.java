package dk.holdt.domain.repair;

import java.util.Locale;
import java.util.Objects;

/// A customer's device, in the words it was handed in with.
///
/// @param id 0 until stored
/// @param name make and model as typed ("Lenovo IdeaPad 5"); the promise sentence says it
/// @param serial serial number or IMEI as typed; blank when it is to be read later
/// @param colour blank when not said
/// @param storage "128 GB"; blank when not said
public record Device(
        long id, long customerId, DeviceKind kind, String name, String serial, String colour, String storage) {

    public Device {
        Objects.requireNonNull(kind, "kind");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a device has a name");
        }
    }

    /// A serial number as it is compared: capitals, without spaces, dashes, and the plus that a scanner with another
    /// country's layout writes for a dash.
    public static String bare(String serial) {
        return serial.toUpperCase(Locale.ROOT).replaceAll("[ +-]", "");
    }
}
