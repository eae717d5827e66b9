package dk.holdt.input;

import dk.holdt.domain.language.Language;
import dk.holdt.usecase.text.Sorting;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/// Sorts with rules of our own on top of Java's neutral ones.
///
/// The rules are written down here rather than asked of the machine: a run-time image may leave a language out, and
/// would then sort Å under A without a word.
public final class NordicSorting implements Sorting {

    /// Java's collator passes over blanks, which puts "Ole Berg" behind "Olea": a blank comes before every letter here.
    /// It is hung behind the soft hyphen because that is the last sign that is passed over.
    private static final String ENGLISH =
            "& '\u00AD' < '\u0020' , '\u00A0'" + "& L ; \u0142 , \u0141" + "& D ; \u0111 , \u0110";
    private static final String NORDIC = ENGLISH
            + "& Y ; u\u0308 , U\u0308"
            + "& Z < \u00E6 , \u00C6 ; a\u0308 , A\u0308"
            + "< \u00F8 , \u00D8 ; o\u0308 , O\u0308"
            + "< a\u030A , A\u030A ; aa , aA , Aa , AA";

    private final Comparator<String> nordic = comparator(NORDIC);
    private final Comparator<String> english = comparator(ENGLISH);

    @Override
    public Comparator<String> by(Language language) {
        return switch (language) {
            case DA, NB -> nordic;
            case EN -> english;
        };
    }

    private static Comparator<String> comparator(String rules) {
        try {
            var neutral = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
            var collator = new RuleBasedCollator(neutral.getRules() + rules);
            Comparator<String> byRules = collator::compare;
            return byRules.thenComparing(Comparator.naturalOrder());
        } catch (ParseException e) {
            throw new IllegalStateException("our sorting rules are not well formed: " + rules, e);
        }
    }
}
