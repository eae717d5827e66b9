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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A specification as stored: one line of text a value, the same in every language.
///
/// What is saved loads as the same value. A text the catalogue no longer understands loads as unknown, with the text
/// kept; nothing is thrown away and nothing throws.
public final class SpecText {

    private static final String ABSENT = "(none)";
    private static final String NOT_APPLICABLE = "(n/a)";
    private static final String UNKNOWN = "(?)";
    private static final String ESCAPE = "\\";
    private static final Pattern RESOLUTION = Pattern.compile("(\\d{1,6})x(\\d{1,6})");
    private static final Pattern COUNT = Pattern.compile("(>=)?(\\d{1,6}) ([^/ ]+)(?:/(>=)?([^/ ]+))?");

    private SpecText() {}

    /// Every value that says something, by attribute id.
    public static Map<String, String> save(Spec spec) {
        var texts = new LinkedHashMap<String, String>();
        spec.values().forEach((id, value) -> {
            if (!value.equals(SpecValue.NOT_RECORDED)) {
                texts.put(id, save(value));
            }
        });
        return texts;
    }

    /// A stored specification; texts of attributes that the kind no longer has are left out.
    public static Spec load(PartKind kind, String model, Map<String, String> texts) {
        var values = new LinkedHashMap<String, SpecValue>();
        for (var attribute : kind.attributes()) {
            Optional.ofNullable(texts.get(attribute.id()))
                    .ifPresent(text -> values.put(attribute.id(), load(attribute, text)));
        }
        return new Spec(kind.id(), model, values);
    }

    /// One line of text that `load` reads back to the same value.
    public static String save(SpecValue value) {
        return switch (value) {
            case Absent _ -> ABSENT;
            case NotApplicable _ -> NOT_APPLICABLE;
            case Unknown(var raw) -> UNKNOWN + raw;
            case Measure measure -> measure(measure);
            case Resolution(int wide, int high) -> wide + "x" + high;
            case Chosen(var term) -> term;
            case Features(var terms) -> String.join(", ", terms);
            case Counts(var each) -> each.stream().map(SpecText::count).collect(Collectors.joining("; "));
            case Words(var text) -> text.startsWith("(") || text.startsWith(ESCAPE) ? ESCAPE + text : text;
        };
    }

    /// What `save` wrote for a value of this attribute.
    public static SpecValue load(Attribute attribute, String text) {
        if (text.equals(ABSENT)) {
            return SpecValue.ABSENT;
        }
        if (text.equals(NOT_APPLICABLE)) {
            return SpecValue.NOT_APPLICABLE;
        }
        if (text.startsWith(UNKNOWN)) {
            return new Unknown(text.substring(UNKNOWN.length()));
        }
        return known(attribute, text)
                .filter(value -> Fitness.isListed(attribute, value))
                .orElseGet(() -> new Unknown(text));
    }

    private static Optional<SpecValue> known(Attribute attribute, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return switch (attribute.form()) {
            case MEASURE -> measure(text);
            case RESOLUTION -> resolution(text);
            case TERM -> Optional.of(new Chosen(text));
            case FEATURES -> Optional.of(new Features(new TreeSet<>(List.of(text.split(", ")))));
            case COUNTS -> counts(text);
            case WORDS -> Optional.of(new Words(text.startsWith(ESCAPE) ? text.substring(1) : text));
        };
    }

    private static String measure(Measure measure) {
        if (measure.high().isEmpty()) {
            return ">=" + measure.low();
        }
        return measure.isExact()
                ? measure.low().toString()
                : measure.low() + ".." + measure.high().get();
    }

    private static Optional<SpecValue> measure(String text) {
        if (text.startsWith(">=")) {
            return Quantity.parse(text.substring(2)).map(low -> new Measure(low, Optional.empty()));
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            return Quantity.parse(text).map(Measure::exactly);
        }
        var low = Quantity.parse(text.substring(0, dots));
        var high = Quantity.parse(text.substring(dots + 2));
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) <= 0
                ? Optional.of(new Measure(low.get(), high))
                : Optional.empty();
    }

    private static Optional<SpecValue> resolution(String text) {
        var match = RESOLUTION.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(match.group(1));
        int other = Integer.parseInt(match.group(2));
        return one > 0 && other > 0 ? Optional.of(Resolution.of(one, other)) : Optional.empty();
    }

    private static String count(Count count) {
        String rank = count.rank()
                .map(term -> "/" + (count.orHigher() ? ">=" : "") + term)
                .orElse("");
        return (count.orMore() ? ">=" : "") + count.number() + " " + count.connector() + rank;
    }

    private static Optional<SpecValue> counts(String text) {
        var each = new ArrayList<Count>();
        for (var entry : text.split("; ")) {
            var match = COUNT.matcher(entry);
            if (!match.matches() || Integer.parseInt(match.group(2)) == 0) {
                return Optional.empty();
            }
            each.add(new Count(
                    match.group(3),
                    Optional.ofNullable(match.group(5)),
                    match.group(4) != null,
                    Integer.parseInt(match.group(2)),
                    match.group(1) != null));
        }
        return Optional.of(new Counts(each));
    }
}
