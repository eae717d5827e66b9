package dk.holdt.domain.shelf;

import java.time.Instant;
import java.util.Objects;

/// Where in the shop a device lies, and who put it there.
///
/// @param name as it stands on the shelf ("B3"); blank when the device was taken from its place
public record ShelfPlace(String name, Instant at, long by) {

    /// A place is read from a distance, so its name is short.
    public static final int LONGEST = 20;

    public ShelfPlace {
        Objects.requireNonNull(at, "at");
        name = name.strip();
        if (name.length() > LONGEST) {
            throw new IllegalArgumentException("a place has at most " + LONGEST + " characters: " + name.length());
        }
    }

    public boolean isNamed() {
        return !name.isEmpty();
    }
}
