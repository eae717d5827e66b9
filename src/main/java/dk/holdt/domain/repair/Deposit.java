package dk.holdt.domain.repair;

import dk.holdt.domain.shop.Money;

/// What the customer paid at the till when the device came in; Holdt itself takes no money.
///
/// @param tillReceipt the number on the till's receipt; blank when it was not said
public record Deposit(Money amount, String tillReceipt) {

    public Deposit {
        if (amount.minor() <= 0) {
            throw new IllegalArgumentException("a deposit is more than nothing: " + amount.minor());
        }
    }
}
