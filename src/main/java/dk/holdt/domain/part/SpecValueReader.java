package dk.holdt.domain.part;

import dk.holdt.domain.part.SpecValue.Chosen;
import dk.holdt.domain.part.SpecValue.Features;
import dk.holdt.domain.part.SpecValue.Resolution;
import dk.holdt.domain.part.SpecValue.Unknown;
import dk.holdt.domain.part.SpecValue.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a person typed, or a machine reported, as the value of an attribute.
///
/// Never refuses: what is not understood, implausible or a placeholder is unknown, with the text kept (`parts`
/// section 1).
public final class SpecValueReader {

    private static final Set<String> UNKNOWN = folded(
            "null",
            "unknown",
            "n/a",
            "na",
            "not known",
            "ukendt",
            "ukjent",
            "ved ikke",
            "vides ikke",
            "vet ikke",
            "ikke kjent",
            "ikke kendt",
            "ingen oplysning",
            "ingen opplysning",
            "ikke oplyst",
            "ikke oppgitt",
            "not specified",
            "unspecified",
            "to be filled by o.e.m.",
            "default string",
            "system product name",
            "<BAD INDEX>",
            "<OUT OF SPEC>");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)oem define ?\\d*|[?\\s-]+");
    private static final Set<String> NONE = folded(
            "none", "no", "nothing", "0", "zero", "ingen", "intet", "ingenting", "nej", "nei", "uden", "uten", "nul");
    private static final Set<String> YES = folded("yes", "ja", "y", "j", "true");
    private static final Set<String> NOT_APPLICABLE =
            folded("not applicable", "ikke relevant", "irrelevant", "does not apply");
    private static final Pattern RESOLUTION =
            Pattern.compile("(\\d{2,5})\\s*[x×*]\\s*(\\d{2,5})\\s*(?:px|pixels|p|piksler)?");

    private SpecValueReader() {}

    public static SpecValue read(Attribute attribute, String typed) {
        String text = cleaned(typed);
        String folded = Terms.fold(text);
        if (attribute.mayBeAbsent() && NONE.contains(folded)) {
            return SpecValue.ABSENT;
        }
        if (text.isEmpty() || PLACEHOLDER.matcher(text).matches() || UNKNOWN.contains(folded)) {
            return new Unknown(text);
        }
        if (NOT_APPLICABLE.contains(folded)) {
            return SpecValue.NOT_APPLICABLE;
        }
        return known(attribute, text).orElseGet(() -> new Unknown(text));
    }

    private static Optional<SpecValue> known(Attribute attribute, String text) {
        return switch (attribute.form()) {
            case MEASURE -> NumberReader.read(attribute, text);
            case RESOLUTION -> resolution(text);
            case TERM -> attribute.terms().read(text).map(term -> (SpecValue) new Chosen(term.id()));
            case FEATURES -> features(attribute, text);
            case COUNTS -> CountsReader.read(attribute, text);
            case WORDS -> Optional.of(new Words(text));
        };
    }

    private static Optional<SpecValue> resolution(String text) {
        var match = RESOLUTION.matcher(text.toLowerCase(Locale.ROOT));
        return match.matches()
                ? Optional.of(Resolution.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    /// All of the text has to be understood: a feature nobody lists must not fall out in silence.
    private static Optional<SpecValue> features(Attribute attribute, String text) {
        var terms = attribute.terms();
        if (terms.list().size() == 1 && YES.contains(Terms.fold(text))) {
            return Optional.of(new Features(Set.of(terms.list().getFirst().id())));
        }
        var whole = terms.read(text);
        if (whole.isPresent()) {
            return Optional.of(new Features(Set.of(whole.get().id())));
        }
        var found = new TreeSet<String>();
        for (var word : text.split("[,;&|\\n/]| [+] | og | and ")) {
            if (word.isBlank()) {
                continue;
            }
            var term = terms.read(word);
            if (term.isEmpty()) {
                return Optional.empty();
            }
            found.add(term.get().id());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Features(found));
    }

    private static String cleaned(String typed) {
        return typed.replaceAll("[\\u00A0\\u202F\\u2007]", " ")
                .replaceAll("[\\u200B\\u200E\\u200F\\uFEFF\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }

    private static Set<String> folded(String... words) {
        return Arrays.stream(words).map(Terms::fold).collect(Collectors.toUnmodifiableSet());
    }
}
