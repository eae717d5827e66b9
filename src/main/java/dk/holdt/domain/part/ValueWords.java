package dk.holdt.domain.part;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.part.SpecValue.Absent;
import dk.holdt.domain.part.SpecValue.Chosen;
import dk.holdt.domain.part.SpecValue.Counts;
import dk.holdt.domain.part.SpecValue.Features;
import dk.holdt.domain.part.SpecValue.Measure;
import dk.holdt.domain.part.SpecValue.NotApplicable;
import dk.holdt.domain.part.SpecValue.Resolution;
import dk.holdt.domain.part.SpecValue.Unknown;
import dk.holdt.domain.part.SpecValue.Words;
import java.util.stream.Collectors;

/// A value as a person reads it, on screen and on paper. What is known is read back to the same value.
public final class ValueWords {

    static final LocalText NONE = new LocalText("none", "ingen", "ingen");
    static final LocalText UNKNOWN = new LocalText("not known", "vides ikke", "ikke kjent");
    static final LocalText NOT_APPLICABLE = new LocalText("not applicable", "ikke relevant", "ikke relevant");
    static final LocalText AT_LEAST = new LocalText("at least", "mindst", "minst");
    static final LocalText OR_HIGHER = new LocalText("or higher", "eller højere", "eller høyere");

    private ValueWords() {}

    /// The words for screen and paper; an unknown value is called so, whatever was scribbled.
    public static String of(Attribute attribute, SpecValue value, Language language) {
        return switch (value) {
            case Absent _ -> NONE.in(language);
            case Unknown _ -> UNKNOWN.in(language);
            case NotApplicable _ -> NOT_APPLICABLE.in(language);
            case Measure measure -> measure(attribute, measure, language);
            case Resolution(int wide, int high) -> wide + " × " + high;
            case Chosen(var term) -> term(attribute.terms(), term, language);
            case Features(var terms) ->
                terms.stream()
                        .map(term -> term(attribute.terms(), term, language))
                        .collect(Collectors.joining(", "));
            case Counts(var each) ->
                each.stream().map(count -> count(attribute, count, language)).collect(Collectors.joining(", "));
            case Words(var text) -> text;
        };
    }

    /// What stands in the field where the value is typed: as `of`, but an unknown value is what was written.
    public static String typed(Attribute attribute, SpecValue value, Language language) {
        return value instanceof Unknown(var raw) ? raw : of(attribute, value, language);
    }

    private static String measure(Attribute attribute, Measure measure, Language language) {
        String symbol =
                attribute.numbers().unit().map(unit -> unit.symbol(language)).orElse("");
        String unit = symbol.isEmpty() || symbol.equals("\"") ? symbol : "\u00A0" + symbol;
        String low = number(measure.low(), language);
        if (measure.high().isEmpty()) {
            return AT_LEAST.in(language) + " " + low + unit;
        }
        return (measure.isExact() ? low : low + "–" + number(measure.high().get(), language)) + unit;
    }

    private static String number(Quantity quantity, Language language) {
        return language == Language.EN
                ? quantity.toString()
                : quantity.toString().replace('.', ',');
    }

    private static String count(Attribute attribute, Count count, Language language) {
        String least = count.orMore() ? AT_LEAST.in(language) + " " : "";
        String connector = term(attribute.terms(), count.connector(), language);
        String rank = count.rank()
                .map(id -> " " + term(attribute.vocabulary().ranks(), id, language))
                .orElse("");
        String higher = count.orHigher() ? " " + OR_HIGHER.in(language) : "";
        return least + count.number() + " × " + connector + rank + higher;
    }

    private static String term(Terms terms, String id, Language language) {
        return terms.find(id).map(term -> term.name().in(language)).orElse(id);
    }
}
