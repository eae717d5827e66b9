package dk.holdt.domain.part;

import dk.holdt.domain.part.SpecValue.Chosen;
import dk.holdt.domain.part.SpecValue.Counts;
import dk.holdt.domain.part.SpecValue.Features;
import dk.holdt.domain.part.SpecValue.Known;
import dk.holdt.domain.part.SpecValue.Measure;
import dk.holdt.domain.part.SpecValue.Resolution;
import dk.holdt.domain.part.SpecValue.Unknown;
import dk.holdt.domain.part.SpecValue.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/// Values of an attribute at random; numbers lie close together so that equal ones come up.
final class RandomValues {

    private static final List<String> WORDS = List.of("black", "white", "(none)", "\\x", "(?)", "2,5\" / rød");

    private RandomValues() {}

    static SpecValue any(Attribute attribute, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> SpecValue.ABSENT;
            case 1 -> SpecValue.NOT_RECORDED;
            case 2 -> random.nextBoolean() ? new Unknown("?? " + random.nextInt(9)) : SpecValue.NOT_APPLICABLE;
            case 3 -> inexact(attribute, random);
            default -> exact(attribute, random);
        };
    }

    static Known exact(Attribute attribute, Random random) {
        return switch (attribute.form()) {
            case MEASURE -> Measure.exactly(random.nextInt(5) / 4.0 + 1);
            case RESOLUTION -> Resolution.of(1000 + random.nextInt(3), 500 + random.nextInt(3));
            case TERM -> new Chosen(term(attribute.terms(), random));
            case FEATURES -> features(attribute, random);
            case COUNTS -> counts(attribute, random, false);
            case WORDS -> new Words(WORDS.get(random.nextInt(WORDS.size())));
        };
    }

    private static Known inexact(Attribute attribute, Random random) {
        return switch (attribute.form()) {
            case MEASURE ->
                random.nextBoolean()
                        ? Measure.atLeast(random.nextInt(4))
                        : Measure.between(random.nextInt(4), 4 + random.nextInt(3));
            case COUNTS -> counts(attribute, random, true);
            case RESOLUTION, TERM, FEATURES, WORDS -> exact(attribute, random);
        };
    }

    private static String term(Terms terms, Random random) {
        return terms.list().get(random.nextInt(terms.list().size())).id();
    }

    private static Features features(Attribute attribute, Random random) {
        var chosen = new TreeSet<String>();
        chosen.add(term(attribute.terms(), random));
        chosen.add(term(attribute.terms(), random));
        return new Features(chosen);
    }

    private static Counts counts(Attribute attribute, Random random, boolean vague) {
        var each = new ArrayList<Count>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            boolean higher = vague && random.nextBoolean();
            var rank = vague && !higher && random.nextBoolean()
                    ? Optional.<String>empty()
                    : Optional.of(term(attribute.vocabulary().ranks(), random));
            each.add(new Count(
                    term(attribute.terms(), random),
                    rank,
                    higher,
                    1 + random.nextInt(3),
                    vague && random.nextBoolean()));
        }
        return new Counts(each);
    }
}
