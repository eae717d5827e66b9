package dk.holdt.words;

import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.PriceTerms;

/// Price terms and price lines in words.
public final class PriceWords {

    private PriceWords() {}

    /// The terms in one line, amount included.
    public static String of(Messages messages, PriceTerms terms) {
        var amounts = new AmountWords(messages.language());
        return switch (terms) {
            case PriceTerms.QuoteOnly _ -> messages.text("pa.quote");
            case PriceTerms.Maximum(var limit) -> messages.text("pa.limit", amounts.of(limit.minor()));
            case PriceTerms.TimeSpent _ -> messages.text("pa.go");
            case PriceTerms.Fixed(var price) ->
                messages.text("doc.price.line", messages.text("doc.price.fixed"), amounts.of(price.minor()));
            case PriceTerms.Estimate(var guess) ->
                messages.text("doc.price.line", messages.text("doc.price.estimate"), amounts.of(guess.minor()));
        };
    }

    /// The same, and the fee of a quote, which paper names in a line of its own.
    public static String withFee(Messages messages, PriceTerms terms) {
        var said = of(messages, terms);
        if (terms instanceof PriceTerms.QuoteOnly(var fee) && fee.isPresent()) {
            var amount = new AmountWords(messages.language()).of(fee.get().minor());
            return said + " · " + messages.text("re.fee", amount);
        }
        return said;
    }

    /// What a line is for; paper sets the amount in a column of its own.
    public static String label(Messages messages, PriceLine line) {
        var kind = kind(messages, line.kind());
        return saysMore(line, kind) ? kind + ": " + line.words() : kind;
    }

    /// What a line is for, and its amount.
    public static String line(Messages messages, PriceLine line) {
        var kind = kind(messages, line.kind());
        var said = saysMore(line, kind) ? kind + " – " + line.words() : kind;
        return said + ": "
                + new AmountWords(messages.language()).of(line.amount().minor());
    }

    /// "Labour: labour" says it twice.
    private static boolean saysMore(PriceLine line, String kind) {
        var words = line.words().strip();
        return !words.isEmpty() && !words.equalsIgnoreCase(kind);
    }

    public static String kind(Messages messages, PriceLine.Kind kind) {
        return messages.text(
                switch (kind) {
                    case LABOUR -> "doc.lines.labour";
                    case PART -> "doc.lines.part";
                    case OTHER -> "doc.lines.other";
                    case DISCOUNT -> "doc.lines.discount";
                    case GOODWILL -> "doc.goodwill";
                });
    }
}
