package dk.holdt.usecase.demo;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a repair of the demo costs, and what was agreed about it beforehand.
final class Pricing {

    private static final Money FEE = kroner(299);
    private static final long HUNDRED = 10_000;
    private static final long DISCOUNT = 5_000;

    private Pricing() {}

    /// @param mayBeQuoteOnly the customer is asked before anything is repaired
    static PriceTerms terms(Draw draw, List<Story> stories, boolean mayBeQuoteOnly) {
        long total = total(stories);
        return switch (draw.between(mayBeQuoteOnly ? 0 : 2, 9)) {
            case 0 -> new PriceTerms.QuoteOnly(Optional.of(FEE));
            case 1 -> new PriceTerms.QuoteOnly(Optional.empty());
            case 2, 3, 4 -> new PriceTerms.Maximum(money((total / HUNDRED + draw.between(1, 3)) * HUNDRED));
            case 5, 6 -> new PriceTerms.TimeSpent();
            case 7 -> new PriceTerms.Fixed(money(total));
            default -> new PriceTerms.Estimate(money(total + total / 10));
        };
    }

    static long total(List<Story> stories) {
        return stories.stream()
                .mapToLong(story -> story.part() + story.labour())
                .sum();
    }

    /// The lines of a repair, in the customer's language.
    static List<PriceLine> lines(List<Story> stories, Language language, Sayings sayings, Draw draw) {
        var lines = new ArrayList<PriceLine>();
        for (var story : stories) {
            if (story.part() > 0) {
                lines.add(line(PriceLine.Kind.PART, story.partName().in(language), story.part()));
            }
            lines.add(line(PriceLine.Kind.LABOUR, sayings.one("labour", draw, language), story.labour()));
        }
        if (draw.percent(8)) {
            lines.add(line(PriceLine.Kind.DISCOUNT, sayings.one("discount", draw, language), -DISCOUNT));
        }
        return lines;
    }

    static PriceLine goodwill(Language language, Sayings sayings, Draw draw) {
        return line(PriceLine.Kind.GOODWILL, sayings.one("goodwill", draw, language), -DISCOUNT);
    }

    /// What is paid when nothing was repaired: the fee for looking, unless none was agreed.
    static List<PriceLine> unrepaired(PriceTerms terms, Language language, Sayings sayings, Draw draw) {
        if (terms instanceof PriceTerms.QuoteOnly(var fee) && fee.isEmpty()) {
            return List.of();
        }
        return List.of(line(PriceLine.Kind.OTHER, sayings.one("examination", draw, language), FEE.minor()));
    }

    private static PriceLine line(PriceLine.Kind kind, String words, long minor) {
        return new PriceLine(0, kind, words, money(minor));
    }

    private static Money kroner(long kroner) {
        return money(kroner * 100);
    }

    private static Money money(long minor) {
        return new Money(minor, Currency.DKK);
    }
}
