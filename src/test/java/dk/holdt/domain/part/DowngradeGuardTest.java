package dk.holdt.domain.part;

import static dk.holdt.domain.part.Kinds.HIGH;
import static dk.holdt.domain.part.Kinds.HOLDS;
import static dk.holdt.domain.part.Kinds.LOW;
import static dk.holdt.domain.part.Kinds.MATCH;
import static dk.holdt.domain.part.Kinds.NOTE;
import static dk.holdt.domain.part.Kinds.PIXELS;
import static dk.holdt.domain.part.Kinds.PORTS;
import static dk.holdt.domain.part.Kinds.SAME;
import static dk.holdt.domain.part.Kinds.SCALE;
import static dk.holdt.domain.part.Kinds.SET;
import static dk.holdt.domain.part.Kinds.judge;
import static dk.holdt.domain.part.Kinds.kind;
import static dk.holdt.domain.part.Kinds.number;
import static dk.holdt.domain.part.Kinds.spec;
import static dk.holdt.domain.part.Kinds.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.part.Attribute.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tables of `parts` sections 2, 3 and 4.
class DowngradeGuardTest {

    private static final Map<String, Attribute> BY_NAME = Map.ofEntries(
            Map.entry("HIGH", HIGH),
            Map.entry("HIGH ±5", HIGH.with(Rule.PLAIN.with(new Tolerance.Absolute(Quantity.of(5))))),
            Map.entry("HIGH ±3%", HIGH.with(Rule.PLAIN.with(new Tolerance.Percent(Quantity.of(3))))),
            Map.entry("HIGH claim", HIGH.with(Rule.PLAIN.withImplausibleGain(Quantity.of(15)))),
            Map.entry("LOW", LOW),
            Map.entry("SCALE", SCALE),
            Map.entry("SET", SET),
            Map.entry("COUNTS", PORTS),
            Map.entry("MATCH", MATCH),
            Map.entry("HOLDS", HOLDS),
            Map.entry(
                    "MATCH ±0.3",
                    number("volt", Direction.MATCH).with(Rule.PLAIN.with(new Tolerance.Absolute(Quantity.of(0.3))))),
            Map.entry("SAME", SAME),
            Map.entry(
                    "FAMILY",
                    terms("family", Direction.SAME, "oled", "lcd")
                            .with(Rule.PLAIN.withLossAndGain(Verdict.WORSE, Verdict.CHANGED))),
            Map.entry("NOTE", NOTE),
            Map.entry("PIXELS", PIXELS));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HIGH       | 5                | 4                | WORSE        | LESS
            HIGH       | 5                | 5                | SAME         | EQUAL
            HIGH       | 5                | 6                | BETTER       | MORE
            HIGH ±5    | 100              | 95               | SAME         | WITHIN_TOLERANCE
            HIGH ±5    | 100              | 94.999           | WORSE        | LESS
            HIGH ±5    | 100              | 105.001          | BETTER       | MORE
            HIGH ±3%   | 50               | 48.5             | SAME         | WITHIN_TOLERANCE
            HIGH ±3%   | 50               | 48.4             | WORSE        | LESS
            HIGH ±3%   | 50               | 51.6             | BETTER       | MORE
            HIGH claim | 100              | 114              | BETTER       | MORE
            HIGH claim | 100              | 115              | UNKNOWN      | IMPLAUSIBLE_GAIN
            LOW        | 5                | 4                | BETTER       | LESS
            LOW        | 5                | 6                | WORSE        | MORE
            LOW        | 5                | 5                | SAME         | EQUAL
            LOW        | 5                | (none)           | BETTER       | LOST
            SCALE      | best             | poor             | WORSE        | LESS
            SCALE      | poor             | good             | BETTER       | MORE
            SCALE      | good             | good             | SAME         | EQUAL
            SCALE      | good             | shiny            | UNKNOWN      | FITTED_UNKNOWN
            SET        | a, b             | a                | WORSE        | LESS
            SET        | a                | a, b             | BETTER       | MORE
            SET        | a, b             | b, c             | WORSE        | LESS
            SET        | a, b             | a, b             | SAME         | EQUAL
            MATCH      | JST 4            | jst-4            | SAME         | EQUAL
            MATCH      | JST 4            | JST 5            | INCOMPATIBLE | DOES_NOT_MATCH
            HOLDS      | itx              | atx, itx         | SAME         | EQUAL
            HOLDS      | atx, itx         | itx              | INCOMPATIBLE | DOES_NOT_MATCH
            MATCH ±0.3 | 10.8             | 11.1             | SAME         | WITHIN_TOLERANCE
            MATCH ±0.3 | 11.1             | 14.8             | INCOMPATIBLE | DOES_NOT_MATCH
            MATCH ±0.3 | 11.1             | >=7.4            | UNKNOWN      | NOT_EXACT
            SAME       | black            | Black            | SAME         | EQUAL
            SAME       | black            | white            | CHANGED      | DIFFERENT
            FAMILY     | oled             | lcd              | WORSE        | LESS
            FAMILY     | lcd              | oled             | CHANGED      | MORE
            NOTE       | this             | that             | SAME         | NOTED
            NOTE       | this             | (?)              | SAME         | NOTED
            PIXELS     | 1920x1080        | 2560x1440        | BETTER       | MORE
            PIXELS     | 1920x1080        | 1366x768         | WORSE        | LESS
            PIXELS     | 1920x1080        | 1920x1080        | SAME         | EQUAL
            PIXELS     | 1920x1080        | 1600x1200        | CHANGED      | DIFFERENT
            """)
    void known_values_are_compared_by_their_direction(
            String attribute, String removed, String fitted, Verdict verdict, Reason reason) {
        compares(attribute, removed, fitted, verdict, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HIGH   | 5                | (?)              | UNKNOWN | FITTED_UNKNOWN
            HIGH   | (?)              | 5                | UNKNOWN | REMOVED_UNKNOWN
            HIGH   | (?)              | (none)           | UNKNOWN | REMOVED_UNKNOWN
            HIGH   | (?)              | (?)              | UNKNOWN | BOTH_UNKNOWN
            HIGH   | 5                | (none)           | WORSE   | LOST
            HIGH   | (none)           | 5                | BETTER  | GAINED
            HIGH   | (none)           | (none)           | SAME    | EQUAL
            HIGH   | (none)           | 0                | SAME    | EQUAL
            HIGH   | 0                | (none)           | SAME    | EQUAL
            HIGH   | (none)           | (?)              | UNKNOWN | FITTED_UNKNOWN
            HIGH   | >=5              | 4                | WORSE   | LESS
            HIGH   | >=5              | 5                | UNKNOWN | NOT_EXACT
            HIGH   | >=5              | 900              | UNKNOWN | NOT_EXACT
            HIGH   | 5                | >=4              | UNKNOWN | NOT_EXACT
            HIGH   | 5                | >=5              | SAME    | WITHIN_TOLERANCE
            HIGH   | 5                | >=6              | BETTER  | MORE
            HIGH   | 6..8             | 5                | WORSE   | LESS
            HIGH   | 6..8             | 6                | UNKNOWN | NOT_EXACT
            HIGH   | 6..8             | 8                | UNKNOWN | NOT_EXACT
            HIGH   | 6..8             | 9                | BETTER  | MORE
            HIGH   | 7                | 6..8             | UNKNOWN | NOT_EXACT
            HIGH   | (n/a)            | 5                | CHANGED | GUARD_DIFFERS
            HIGH   | 5                | (n/a)            | CHANGED | GUARD_DIFFERS
            SET    | a                | (none)           | WORSE   | LOST
            SET    | (none)           | a                | BETTER  | GAINED
            SET    | (?)              | a                | UNKNOWN | REMOVED_UNKNOWN
            """)
    void every_row_of_the_unknown_table(
            String attribute, String removed, String fitted, Verdict verdict, Reason reason) {
        compares(attribute, removed, fitted, verdict, reason);
    }

    private static void compares(String name, String removed, String fitted, Verdict verdict, Reason reason) {
        var attribute = BY_NAME.get(name);
        var lines = judge(attribute, SpecText.load(attribute, removed), SpecText.load(attribute, fitted))
                .lines();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().verdict()).isEqualTo(verdict);
        assertThat(lines.getFirst().reason()).isEqualTo(reason);
    }

    @Test
    void a_line_without_meaning_for_both_parts_is_left_out() {
        assertThat(judge(HIGH, SpecValue.NOT_APPLICABLE, SpecValue.NOT_APPLICABLE)
                        .lines())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5      | (?)    | true  | true
            5      | (?)    | false | false
            (?)    | 5      | true  | true
            (?)    | 5      | false | false
            (?)    | (none) | true  | true
            (?)    | (?)    | true  | true
            (?)    | (?)    | false | false
            (none) | (?)    | true  | false
            (none) | (?)    | false | false
            (n/a)  | (?)    | true  | false
            >=5    | 9      | true  | true
            >=5    | 9      | false | false
            """)
    void only_a_key_line_blocks_when_it_is_unknown(String removed, String fitted, boolean key, boolean blocks) {
        var attribute = key ? HIGH.asKey() : HIGH;
        var swap = judge(attribute, SpecText.load(attribute, removed), SpecText.load(attribute, fitted));
        assertThat(swap.blocks()).isEqualTo(blocks);
        assertThat(swap.verdict()).isEqualTo(blocks ? Verdict.UNKNOWN : Verdict.SAME);
    }

    @Test
    void an_ordinary_unknown_is_quiet_unless_something_may_be_lost() {
        var unknown = SpecValue.NOT_RECORDED;
        var five = SpecText.load(HIGH, "5");
        assertThat(judge(HIGH, unknown, five).lines().getFirst().quiet()).isTrue();
        assertThat(judge(HIGH, unknown, unknown).lines().getFirst().quiet()).isTrue();
        assertThat(judge(HIGH, five, unknown).lines().getFirst().quiet()).isFalse();
        assertThat(judge(HIGH.asKey(), unknown, five).lines().getFirst().quiet())
                .isFalse();
    }

    @Test
    void the_most_serious_line_is_the_part_and_better_never_cancels_worse() {
        var kind = kind(HIGH, LOW, SAME, MATCH);
        var removed = new Spec(
                "thing", "", Map.of("high", watt(5), "low", watt(5), "same", words("black"), "match", words("plug")));
        var better = removed.with("high", watt(9));
        var changed = better.with("same", words("white"));
        var worse = changed.with("low", watt(9));
        var misfit = worse.with("match", words("socket"));
        assertThat(List.of(removed, better, changed, worse, misfit))
                .extracting(
                        fitted -> DowngradeGuard.judge(kind, removed, fitted).verdict())
                .containsExactly(Verdict.SAME, Verdict.BETTER, Verdict.CHANGED, Verdict.WORSE, Verdict.INCOMPATIBLE);
    }

    @Test
    void an_incompatible_part_is_a_stop_and_not_something_to_sign() {
        var swap = judge(MATCH, words("plug"), words("socket"));
        assertThat(swap.stops()).isTrue();
        assertThat(swap.blocks()).isFalse();
        assertThat(swap.toSettle()).isEmpty();
        assertThat(swap.stopping()).hasSize(1);
    }

    @Test
    void a_change_on_a_key_line_is_told() {
        assertThat(judge(SAME.asKey(), words("DK"), words("NO")).toTell()).hasSize(1);
        assertThat(judge(SAME, words("DK"), words("NO")).toTell()).isEmpty();
    }

    @Test
    void parts_of_two_kinds_and_values_of_another_form_are_our_mistake() {
        assertThatThrownBy(
                        () -> DowngradeGuard.judge(kind(HIGH), spec("high", watt(1)), new Spec("other", "", Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> judge(HIGH, words("much"), watt(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static SpecValue watt(double number) {
        return SpecValue.Measure.exactly(number);
    }

    private static SpecValue words(String text) {
        return new SpecValue.Words(text);
    }
}
