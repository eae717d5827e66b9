package dk.holdt.domain.part;

import dk.holdt.domain.part.SpecValue.Counts;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// So many of each class as typed: "2 x HDMI 2.1, DisplayPort 1.4 x 3". USB ports are read by `PortList`.
///
/// A class without a number is at least one; all of the text has to be understood.
final class CountsReader {

    private static final Pattern BEFORE =
            Pattern.compile("(at least |mindst |minst |>=|≥)?\\s*(\\d{1,4})\\s*(?:x|×|\\*|stk\\.?|pcs)?\\s+(.+)");
    private static final Pattern AFTER = Pattern.compile("(.+?)\\s*(?:x|×|\\*)\\s*(\\d{1,4})");
    private static final Pattern HIGHER = Pattern.compile("(.+?) (?:or higher|eller højere|eller høyere)");

    private CountsReader() {}

    static Optional<SpecValue> read(Attribute attribute, String text) {
        if (PortList.speaksOf(attribute)) {
            return PortList.read(text);
        }
        var each = new ArrayList<Count>();
        for (var entry : text.toLowerCase(Locale.ROOT).split("[,;|\\n]+")) {
            if (entry.isBlank()) {
                continue;
            }
            var count = entry(attribute, entry.strip());
            if (count.isEmpty()) {
                return Optional.empty();
            }
            each.add(count.get());
        }
        return each.isEmpty() ? Optional.empty() : Optional.of(new Counts(each));
    }

    private static Optional<Count> entry(Attribute attribute, String entry) {
        var whole = counted(attribute, entry, 1, true);
        if (whole.isPresent()) {
            return whole;
        }
        var before = BEFORE.matcher(entry.replaceAll("(?<=\\d)\\s*[x×*]\\s*(?=\\D)", " x "));
        if (before.matches()) {
            return counted(attribute, before.group(3), Integer.parseInt(before.group(2)), before.group(1) != null);
        }
        var after = AFTER.matcher(entry);
        return after.matches()
                ? counted(attribute, after.group(1), Integer.parseInt(after.group(2)), false)
                : Optional.empty();
    }

    private static Optional<Count> counted(Attribute attribute, String words, int number, boolean orMore) {
        if (number == 0) {
            return Optional.empty();
        }
        var higher = HIGHER.matcher(words);
        boolean orHigher = higher.matches();
        String name = orHigher ? higher.group(1) : words;
        var connectors = attribute.terms();
        var ranks = attribute.vocabulary().ranks();
        for (int cut = name.length(); cut > 0; cut--) {
            var connector = connectors.read(name.substring(0, cut));
            String rest = name.substring(cut);
            var rank = ranks.read(rest);
            if (connector.isPresent() && (rest.isBlank() || rank.isPresent())) {
                return Optional.of(new Count(
                        connector.get().id(), rank.map(Term::id), orHigher && rank.isPresent(), number, orMore));
            }
        }
        return Optional.empty();
    }
}
