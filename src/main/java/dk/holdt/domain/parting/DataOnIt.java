package dk.holdt.domain.parting;

import java.util.Objects;

/// What becomes of the customer's data on the device.
///
/// @param words how it was erased or destroyed; may be blank for the others
public record DataOnIt(Fate fate, String words) {

    public DataOnIt {
        Objects.requireNonNull(fate, "fate");
        words = words.strip();
    }

    /// The ways there are.
    public enum Fate {
        ERASED,
        /// The data carrier is.
        DESTROYED,
        /// The data carrier goes to the customer.
        RETURNED,
        /// There never was any, or it cannot hold any.
        NONE,
        /// Only where the device still belongs to the customer.
        STAYS;

        /// Whether nobody can bring the data back.
        public boolean isGone() {
            return this == ERASED || this == DESTROYED;
        }
    }
}
