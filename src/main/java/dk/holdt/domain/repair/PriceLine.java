package dk.holdt.domain.repair;

import dk.holdt.domain.shop.Money;
import java.util.Objects;

/// One line of the price, VAT included. A discount or goodwill is a negative amount.
///
/// @param words what it is for; for goodwill its cause
public record PriceLine(long id, Kind kind, String words, Money amount) {

    public PriceLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        if (kind.takesOff() ? amount.minor() > 0 : amount.minor() < 0) {
            throw new IllegalArgumentException(kind + " cannot be " + amount.minor());
        }
    }

    /// What a price line pays for.
    public enum Kind {
        LABOUR,
        PART,
        OTHER,
        DISCOUNT,
        GOODWILL;

        /// Whether it lowers the price.
        public boolean takesOff() {
            return this == DISCOUNT || this == GOODWILL;
        }
    }
}
