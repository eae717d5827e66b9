package dk.holdt.usecase.staff;

import java.util.Objects;

/// Who wants to do something that not everybody may, and the PIN they typed for it.
public record Proof(long by, String pin) {

    public Proof {
        Objects.requireNonNull(pin, "pin");
    }

    /// Without the PIN, so that it never lands in a log.
    @Override
    public String toString() {
        return "Proof[by=" + by + "]";
    }
}
