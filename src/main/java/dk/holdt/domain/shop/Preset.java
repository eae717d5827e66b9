package dk.holdt.domain.shop;

import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.What;
import java.util.Objects;

/// A promise that the shop gives often, on a key of its own.
///
/// @param key the digit that chooses it, 1 to 8; 9 is always the counter's own day and time
/// @param hours how many, 1 to 9 999; 0 for a fixed time, which is typed each time
public record Preset(int key, What what, Basis basis, int hours) {

    public Preset {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(basis, "basis");
        if (key < 1 || key > 8) {
            throw new IllegalArgumentException("a preset has a key from 1 to 8: " + key);
        }
        if (basis == Basis.FIXED_TIME ? hours != 0 : hours < 1 || hours > 9_999) {
            throw new IllegalArgumentException("not a number of hours to promise: " + hours);
        }
    }
}
