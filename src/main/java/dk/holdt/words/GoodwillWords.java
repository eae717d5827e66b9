package dk.holdt.words;

import dk.holdt.domain.shop.Money;

/// What whoever stands at the counter may give of their own accord.
public final class GoodwillWords {

    private GoodwillWords() {}

    /// Empty where the shop has said nothing.
    public static String own(Messages messages, Money limit) {
        return limit.minor() == 0
                ? ""
                : messages.text("cp.own", new AmountWords(messages.language()).of(limit.minor()));
    }
}
