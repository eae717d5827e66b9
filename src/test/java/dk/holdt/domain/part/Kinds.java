package dk.holdt.domain.part;

import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.part.Attribute.Numbers;
import dk.holdt.domain.part.Attribute.Plausible;
import dk.holdt.domain.part.Attribute.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Attributes of every sort, for tests of comparison.
final class Kinds {

    static final Attribute HIGH = number("high", Direction.HIGH);
    static final Attribute LOW = number("low", Direction.LOW);
    static final Attribute SCALE = terms("scale", Direction.SCALE, "best", "good", "poor");
    static final Attribute SET = terms("set", Direction.SET, "a", "b", "c");
    static final Attribute PORTS = Attribute.of("ports", name("ports"), Direction.COUNTS)
            .with(new Vocabulary(list("usb-a", "usb-c"), list("20g", "10g", "5g", "480m"), false, true));
    static final Attribute MATCH = Attribute.of("match", name("match"), Direction.MATCH);
    static final Attribute HOLDS = Attribute.of("holds", name("holds"), Direction.MATCH)
            .with(new Vocabulary(list("atx", "itx", "eatx"), Terms.NONE, true, false));
    static final Attribute SAME = Attribute.of("same", name("same"), Direction.SAME);
    static final Attribute NOTE = Attribute.of("note", name("note"), Direction.NOTE);
    static final Attribute PIXELS =
            Attribute.of("pixels", name("pixels"), Direction.HIGH).with(Numbers.in(Unit.PIXELS));

    static final List<Attribute> ALL = List.of(HIGH, LOW, SCALE, SET, PORTS, MATCH, HOLDS, SAME, NOTE, PIXELS);

    private Kinds() {}

    static Attribute number(String id, Direction direction) {
        return Attribute.of(id, name(id), direction)
                .with(new Numbers(
                        Optional.of(Unit.WATT), Optional.of(new Plausible(Quantity.ZERO, Quantity.of(100_000))), true));
    }

    static Attribute terms(String id, Direction direction, String... terms) {
        return Attribute.of(id, name(id), direction).with(Vocabulary.of(list(terms)));
    }

    /// The best first.
    static Terms list(String... ids) {
        return Terms.of(IntStream.range(0, ids.length)
                .mapToObj(i -> new Term(ids[i], name(ids[i]), ids.length - i, List.of()))
                .toList());
    }

    static LocalText name(String word) {
        return new LocalText(word, word + "-da", word + "-nb");
    }

    static PartKind kind(Attribute... attributes) {
        return new PartKind("thing", name("thing"), Arrays.asList(attributes));
    }

    static Spec spec(String attribute, SpecValue value) {
        return new Spec("thing", "", Map.of(attribute, value));
    }

    static SwapVerdict judge(Attribute attribute, SpecValue removed, SpecValue fitted) {
        return DowngradeGuard.judge(kind(attribute), spec(attribute.id(), removed), spec(attribute.id(), fitted));
    }
}
