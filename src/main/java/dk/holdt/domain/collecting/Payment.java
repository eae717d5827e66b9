package dk.holdt.domain.collecting;

import java.time.Instant;
import java.util.Objects;

/// Whether a repair was paid, as the counter says; the money itself is the till's affair.
///
/// @param tillReceipt the number on the till's receipt; may be blank
public record Payment(How how, String tillReceipt, Instant at, long by) {

    public Payment {
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(at, "at");
        tillReceipt = tillReceipt.strip();
    }

    public enum How {
        PAID,
        /// It goes home unpaid.
        LATER
    }

    public boolean isPaid() {
        return how == How.PAID;
    }
}
