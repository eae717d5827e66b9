package dk.holdt.words;

import dk.holdt.domain.repair.Deposit;

/// What was paid beforehand, for staff.
public final class DepositWords {

    private DepositWords() {}

    /// "Forudbetalt: 500,00 kr."
    public static String line(Messages messages, Deposit paid) {
        var amount = new AmountWords(messages.language()).of(paid.amount().minor());
        return messages.text("jr.deposit", amount);
    }
}
