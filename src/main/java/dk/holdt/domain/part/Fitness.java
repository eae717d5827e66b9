package dk.holdt.domain.part;

import dk.holdt.domain.part.SpecValue.Absent;
import dk.holdt.domain.part.SpecValue.Chosen;
import dk.holdt.domain.part.SpecValue.Counts;
import dk.holdt.domain.part.SpecValue.Features;
import dk.holdt.domain.part.SpecValue.Measure;
import dk.holdt.domain.part.SpecValue.NotApplicable;
import dk.holdt.domain.part.SpecValue.Resolution;
import dk.holdt.domain.part.SpecValue.Unknown;
import dk.holdt.domain.part.SpecValue.Words;

/// Whether a value is of the form its attribute asks for; a term that is not on the list is unknown.
final class Fitness {

    private Fitness() {}

    /// The value itself, or unknown where it speaks of a term the catalogue does not hold.
    ///
    /// Throws `IllegalArgumentException` for a value of another form.
    static SpecValue checked(Attribute attribute, SpecValue value) {
        if (!isOfForm(attribute.form(), value)) {
            throw new IllegalArgumentException(attribute.id() + " is no " + attribute.form() + ": " + value);
        }
        return isListed(attribute, value) ? value : new Unknown(SpecText.save(value));
    }

    private static boolean isOfForm(Attribute.Form form, SpecValue value) {
        return switch (value) {
            case Absent _, Unknown _, NotApplicable _ -> true;
            case Measure _ -> form == Attribute.Form.MEASURE;
            case Resolution _ -> form == Attribute.Form.RESOLUTION;
            case Chosen _ -> form == Attribute.Form.TERM;
            case Features _ -> form == Attribute.Form.FEATURES;
            case Counts _ -> form == Attribute.Form.COUNTS;
            case Words _ -> form == Attribute.Form.WORDS;
        };
    }

    static boolean isListed(Attribute attribute, SpecValue value) {
        var terms = attribute.terms();
        var ranks = attribute.vocabulary().ranks();
        return switch (value) {
            case Chosen(var term) -> terms.find(term).isPresent();
            case Features(var each) ->
                each.stream().allMatch(term -> terms.find(term).isPresent());
            case Counts(var each) ->
                each.stream()
                        .allMatch(count -> terms.find(count.connector()).isPresent()
                                && count.rank().stream()
                                        .allMatch(rank -> ranks.find(rank).isPresent()));
            case Absent _, Unknown _, NotApplicable _, Measure _, Resolution _, Words _ -> true;
        };
    }
}
