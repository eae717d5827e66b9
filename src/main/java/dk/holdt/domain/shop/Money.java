package dk.holdt.domain.shop;

import java.util.Objects;

/// An amount as spoken at the counter: VAT included, in minor units (øre), possibly negative.
public record Money(long minor, Currency currency) {

    public Money {
        Objects.requireNonNull(currency, "currency");
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public boolean isMoreThan(Money other) {
        return minor > sameCurrency(other).minor;
    }

    /// The VAT contained in the amount: 25 of 125 parts, half an øre rounded up (`model` §6).
    public Money vatOfWhich() {
        return new Money(Math.floorDiv(minor * 2 + 5, 10), currency);
    }

    private Money sameCurrency(Money other) {
        if (other.currency != currency) {
            throw new IllegalArgumentException("cannot count " + other.currency + " with " + currency);
        }
        return other;
    }
}
