package dk.holdt.domain.shop;

import java.time.ZoneId;

/// The country profile: zone, money, law and calling code hang on it, never on a language.
public enum Country {
    DK("Europe/Copenhagen", Currency.DKK, 45),
    NO("Europe/Oslo", Currency.NOK, 47);

    private final ZoneId zone;
    private final Currency currency;
    private final int callingCode;

    Country(String zone, Currency currency, int callingCode) {
        this.zone = ZoneId.of(zone);
        this.currency = currency;
        this.callingCode = callingCode;
    }

    public ZoneId zone() {
        return zone;
    }

    public Currency currency() {
        return currency;
    }

    /// The international telephone prefix, without the plus.
    public int callingCode() {
        return callingCode;
    }
}
