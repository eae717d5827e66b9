package dk.holdt.domain.part;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.Samples;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Laws that hold for any two parts, tried on generated ones, the same in every run.
class ComparisonLawsTest {

    private static final int TIMES = 500;
    private static final PartKind KIND = new PartKind(
            "thing",
            Kinds.name("thing"),
            Kinds.ALL.stream()
                    .flatMap(attribute ->
                            List.of(attribute, asOther(attribute.asKey(), attribute.id() + "-key")).stream())
                    .toList());

    @Test
    void a_part_is_never_worse_better_or_changed_against_itself() {
        forEachDraw(draw -> {
            var part = draw.spec();
            assertThat(DowngradeGuard.judge(KIND, part, part).lines())
                    .extracting(AttributeVerdict::verdict)
                    .isSubsetOf(Verdict.SAME, Verdict.UNKNOWN);
        });
    }

    @Test
    void an_exactly_known_part_is_the_same_as_itself() {
        forEachDraw(draw -> {
            var part = draw.exactSpec();
            var swap = DowngradeGuard.judge(KIND, part, part);
            assertThat(swap.verdict()).isEqualTo(Verdict.SAME);
            assertThat(nothingIsWorse(swap)).isTrue();
        });
    }

    @Test
    void worse_one_way_is_better_the_other_way() {
        forEachDraw(draw -> {
            var one = draw.spec();
            var other = draw.spec();
            var there = verdicts(one, other);
            var back = verdicts(other, one);
            for (var attribute : List.of(Kinds.HIGH, Kinds.LOW, Kinds.SCALE)) {
                assertThat(List.of(Verdict.WORSE).equals(there.get(attribute.id())))
                        .as(attribute.id() + " of " + one + " and " + other)
                        .isEqualTo(List.of(Verdict.BETTER).equals(back.get(attribute.id())));
            }
        });
    }

    @Test
    void not_knowing_the_fitted_part_never_improves_the_answer() {
        forEachDraw(draw -> {
            var removed = draw.exactSpec();
            var attribute = draw.attribute();
            var after = DowngradeGuard.judge(KIND, removed, removed.with(attribute.id(), SpecValue.NOT_RECORDED));
            assertThat(nothingIsWorse(after)).isFalse();
            assertThat(after.blocks()).isEqualTo(attribute.key() && attribute.direction() != Direction.NOTE);
            assertThat(linesOf(after, attribute))
                    .extracting(AttributeVerdict::verdict)
                    .containsExactly(attribute.direction() == Direction.NOTE ? Verdict.SAME : Verdict.UNKNOWN);
        });
    }

    @Test
    void something_better_never_cancels_something_worse() {
        forEachDraw(draw -> {
            var removed = draw.exactSpec().with("high", SpecValue.Measure.exactly(50));
            var worse = removed.with("high", SpecValue.Measure.exactly(0));
            var fitted = draw.improved(worse);
            var swap = DowngradeGuard.judge(KIND, removed, fitted);
            assertThat(swap.verdict()).isGreaterThanOrEqualTo(Verdict.WORSE);
            assertThat(swap.blocks()).isTrue();
            assertThat(nothingIsWorse(swap)).isFalse();
        });
    }

    @Test
    void the_order_of_the_lines_does_not_matter() {
        forEachDraw(draw -> {
            var removed = draw.spec();
            var fitted = draw.spec();
            var shuffled = new ArrayList<>(KIND.attributes());
            Collections.shuffle(shuffled, draw.random);
            var one = DowngradeGuard.judge(KIND, removed, fitted);
            var other = DowngradeGuard.judge(new PartKind("thing", KIND.name(), shuffled), removed, fitted);
            assertThat(other.verdict()).isEqualTo(one.verdict());
            assertThat(other.lines()).containsExactlyInAnyOrderElementsOf(one.lines());
        });
    }

    @Test
    void what_is_saved_loads_as_the_same() {
        forEachDraw(draw -> {
            var part = draw.spec();
            assertThat(SpecText.load(KIND, part.model(), SpecText.save(part)).values())
                    .isEqualTo(withoutBlanks(part));
        });
    }

    private static void forEachDraw(Consumer<Draw> law) {
        IntStream.range(0, TIMES).mapToObj(Draw::new).forEach(law);
    }

    private static Map<String, SpecValue> withoutBlanks(Spec spec) {
        return spec.values().entrySet().stream()
                .filter(value -> !value.getValue().equals(SpecValue.NOT_RECORDED))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, List<Verdict>> verdicts(Spec removed, Spec fitted) {
        return DowngradeGuard.judge(KIND, removed, fitted).lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.attribute().id(),
                        LinkedHashMap::new,
                        Collectors.mapping(AttributeVerdict::verdict, Collectors.toList())));
    }

    private static List<AttributeVerdict> linesOf(SwapVerdict swap, Attribute attribute) {
        return swap.lines().stream()
                .filter(line -> line.attribute().equals(attribute))
                .toList();
    }

    private static Attribute asOther(Attribute attribute, String id) {
        return new Attribute(
                id,
                attribute.name(),
                attribute.key(),
                attribute.direction(),
                attribute.numbers(),
                attribute.vocabulary(),
                attribute.rule());
    }

    /// Parts at random, always the same ones for a seed.
    private static final class Draw {

        private final Random random;

        Draw(int seed) {
            random = new Random(seed);
        }

        Attribute attribute() {
            return KIND.attributes().get(random.nextInt(KIND.attributes().size()));
        }

        Spec spec() {
            var spec = new Spec("thing", "", Map.of());
            for (var attribute : KIND.attributes()) {
                spec = spec.with(attribute.id(), RandomValues.any(attribute, random));
            }
            return spec;
        }

        Spec exactSpec() {
            var spec = new Spec("thing", "", Map.of());
            for (var attribute : KIND.attributes()) {
                spec = spec.with(attribute.id(), RandomValues.exact(attribute, random));
            }
            return spec;
        }

        /// Better on all lines where better is a word, but not on "high".
        Spec improved(Spec spec) {
            return spec.with("high-key", SpecValue.Measure.exactly(100_000))
                    .with("low", SpecValue.Measure.exactly(0))
                    .with("scale", new SpecValue.Chosen("best"))
                    .with("set", SpecValue.Features.of("a", "b", "c"));
        }
    }

    /// As paper will say it of these parts.
    private static boolean nothingIsWorse(SwapVerdict... swaps) {
        return PartSwap.nothingIsWorse(Stream.of(swaps)
                .map(swap -> Samples.swap(swap.comparison(), Instant.EPOCH))
                .toList());
    }
}
