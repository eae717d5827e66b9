package dk.holdt.domain.repair;

import dk.holdt.domain.shop.Money;
import java.util.Objects;
import java.util.Optional;

/// What was agreed about the price when the device came in; never left open.
public sealed interface PriceTerms {

    /// Nothing is repaired before the customer has accepted a price.
    record QuoteOnly(Optional<Money> examinationFee) implements PriceTerms {
        public QuoteOnly {
            Objects.requireNonNull(examinationFee, "examinationFee");
        }
    }

    /// Repair up to this; ask above it.
    record Maximum(Money amount) implements PriceTerms {}

    /// Repair without asking about the price.
    record TimeSpent() implements PriceTerms {}

    /// This and no other price.
    record Fixed(Money amount) implements PriceTerms {}

    /// A well-founded guess; the law of the country decides how far the price may go beyond it.
    record Estimate(Money amount) implements PriceTerms {}

    /// The amount that was spoken of, VAT included; empty where none was.
    default Optional<Money> agreed() {
        return switch (this) {
            case QuoteOnly(var fee) -> fee;
            case Maximum(var limit) -> Optional.of(limit);
            case Fixed(var price) -> Optional.of(price);
            case Estimate(var guess) -> Optional.of(guess);
            case TimeSpent() -> Optional.empty();
        };
    }

    /// Whether the bench may repair before the customer has been asked.
    default boolean allowsRepairUnasked() {
        return !(this instanceof QuoteOnly);
    }
}
