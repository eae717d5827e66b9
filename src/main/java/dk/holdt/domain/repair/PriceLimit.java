package dk.holdt.domain.repair;

import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import java.util.List;
import java.util.Optional;

/// How much may be asked for without a new agreement (`model` §6).
public final class PriceLimit {

    private PriceLimit() {}

    /// The highest total that was agreed to: by the price terms, or by a later yes. Empty means no limit was set.
    ///
    /// Quote only means the examination fee that was told beforehand, and nothing without one.
    /// Norway lets an estimate be passed by 15 % (håndverkertjenesteloven § 32); Denmark not at all without asking.
    ///
    /// @param later the amount of the newest later agreement about the price
    public static Optional<Money> of(PriceTerms terms, Optional<Money> later, Country country) {
        if (later.isPresent()) {
            return later;
        }
        return switch (terms) {
            case PriceTerms.Fixed(var amount) -> Optional.of(amount);
            case PriceTerms.Maximum(var amount) -> Optional.of(amount);
            case PriceTerms.Estimate(var amount) ->
                Optional.of(
                        country == Country.NO
                                ? new Money(Math.floorDiv(amount.minor() * 115, 100), amount.currency())
                                : amount);
            case PriceTerms.QuoteOnly(var fee) -> fee.or(() -> Optional.of(Money.zero(country.currency())));
            case PriceTerms.TimeSpent _ -> Optional.empty();
        };
    }

    /// What is left to pay after the deposit; less than nothing is given back.
    public static Money due(Dossier dossier, Currency currency) {
        var total = total(dossier.priceLines(), currency);
        var paid = dossier.handIn().deposit().map(one -> one.amount().minor()).orElse(0L);
        return new Money(total.minor() - paid, currency);
    }

    /// Discounts and goodwill are negative already.
    public static Money total(List<PriceLine> lines, Currency currency) {
        return lines.stream().map(PriceLine::amount).reduce(Money.zero(currency), Money::plus);
    }
}
