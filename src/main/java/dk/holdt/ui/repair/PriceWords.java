package dk.holdt.ui.repair;

import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.words.AmountWords;
import dk.holdt.words.Messages;

/// Price terms and price lines as the screen says them.
final class PriceWords {

    private final Messages messages;
    private final AmountWords amounts;

    PriceWords(Messages messages) {
        this.messages = messages;
        this.amounts = new AmountWords(messages.language());
    }

    String terms(PriceTerms terms) {
        return switch (terms) {
            case PriceTerms.QuoteOnly(var fee) ->
                fee.map(one -> messages.text("pa.quote") + " · " + messages.text("re.fee", amounts.spoken(one.minor())))
                        .orElseGet(() -> messages.text("pa.quote"));
            case PriceTerms.Maximum(var amount) -> messages.text("pa.limit", amounts.spoken(amount.minor()));
            case PriceTerms.TimeSpent _ -> messages.text("pa.go");
            case PriceTerms.Fixed(var amount) ->
                messages.text("doc.price.fixed") + ": " + amounts.spoken(amount.minor());
            case PriceTerms.Estimate(var amount) ->
                messages.text("doc.price.estimate") + ": " + amounts.spoken(amount.minor());
        };
    }

    String line(PriceLine line) {
        var words = line.words().isBlank() ? kind(line.kind()) : kind(line.kind()) + " – " + line.words();
        return words + ": " + amounts.exact(line.amount().minor());
    }

    String kind(PriceLine.Kind kind) {
        return messages.text(
                switch (kind) {
                    case LABOUR -> "doc.lines.labour";
                    case PART -> "doc.lines.part";
                    case OTHER -> "doc.lines.other";
                    case DISCOUNT -> "doc.lines.discount";
                    case GOODWILL -> "re.line.goodwill";
                });
    }
}
