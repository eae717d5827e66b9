package dk.holdt.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.Samples;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.Attribute;
import dk.holdt.domain.part.AttributeVerdict;
import dk.holdt.domain.part.Catalogue;
import dk.holdt.domain.part.Count;
import dk.holdt.domain.part.DowngradeGuard;
import dk.holdt.domain.part.PartKind;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Spec;
import dk.holdt.domain.part.SpecText;
import dk.holdt.domain.part.SpecValue;
import dk.holdt.domain.part.SpecValueReader;
import dk.holdt.domain.part.SwapVerdict;
import dk.holdt.domain.part.ValueWords;
import dk.holdt.domain.part.Verdict;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The shipped kinds at work, typed as a technician would.
class ShippedCatalogueTest {

    private static final Catalogue CATALOGUE = PartFiles.shipped();

    static List<PartKind> kinds() {
        return CATALOGUE.kinds();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pc-case        | frontUsb    | 2x USB 3.0     | none               | WORSE
            pc-case        | frontUsb    | 2x USB 3.0     | USB 3.2 Gen 1 Type-A | UNKNOWN
            pc-case        | frontUsb    | 1 x Type-C     | 1 x USB 3.2 Gen 2x2 Type-C | UNKNOWN
            pc-case        | frontAudio  | headset        | ingen              | WORSE
            pc-case        | frontCardReader | ja         | nej                | WORSE
            pc-case        | psuIncluded | yes            | no                 | WORSE
            pc-case        | bays525     | 1              | 0                  | WORSE
            pc-case        | bays525     | ingen          | 0                  | SAME
            pc-case        | boardSizes  | Micro ATX      | ATX, mATX, Mini-ITX | SAME
            pc-case        | boardSizes  | ATX            | mATX, Mini-ITX     | INCOMPATIBLE
            storage        | capacity    | 2 TB           | 500 GB             | WORSE
            storage        | capacity    | 500 GB         | 512 GB             | BETTER
            storage        | capacity    | 500 GB         | 465 GiB            | SAME
            storage        | medium      | HDD            | SSD                | BETTER
            storage        | medium      | mSATA          | SATA SSD           | SAME
            storage        | slot        | 3,5"           | 2,5" i 3,5"-ramme  | SAME
            storage        | slot        | M.2 2280       | M.2 2242           | INCOMPATIBLE
            phone-screen   | panelFamily | Super AMOLED   | LCD                | WORSE
            phone-screen   | panelFamily | Liquid Retina  | Super Retina       | CHANGED
            phone-screen   | refreshRate | 120 Hz         | 60                 | WORSE
            phone-screen   | refreshRate | 60             | 59,95 Hz           | SAME
            phone-screen   | refreshRate | 60             | 0                  | UNKNOWN
            phone-screen   | hdr         | HDR10, HDR10+  | HDR10              | WORSE
            phone-screen   | waterSeal   | ja             | nei                | WORSE
            laptop-battery | energy      | 50 Wh          | 48,5 Wh            | SAME
            laptop-battery | energy      | 50 Wh          | 48,4 Wh            | WORSE
            laptop-battery | energy      | 4400 mAh 11,1 V | 4400 mAh 10,8 V   | SAME
            laptop-battery | voltage     | 10.8 V         | 11.1 V             | SAME
            laptop-battery | voltage     | 14.8 V         | 14.4 V             | SAME
            laptop-battery | voltage     | 11.1 V         | 14.8 V             | INCOMPATIBLE
            laptop-battery | safetyMarks | CE, UN 38.3    | CE                 | WORSE
            graphics-card  | outputs     | 3 x DisplayPort 1.4, 1 x HDMI 2.1 | 3 x DP 1.4 | SAME WORSE
            graphics-card  | cooling     | passive        | fan                | WORSE
            pc-case        | origin      | original       | compatible         | WORSE
            pc-case        | origin      | pulled         | kompatibel, mærkevare | CHANGED
            pc-case        | condition   | brugt          | ny                 | BETTER
            """)
    void a_line_is_judged(String kindId, String attributeId, String removed, String fitted, String verdicts) {
        var kind = CATALOGUE.find(kindId).orElseThrow();
        assertThat(lines(kind, Map.of(attributeId, removed), Map.of(attributeId, fitted), attributeId))
                .extracting(line -> line.verdict().name())
                .containsExactly(verdicts.split(" "));
    }

    @Test
    void a_smaller_ssd_for_a_hard_disk_is_worse_and_better_and_says_both() {
        var kind = CATALOGUE.find("storage").orElseThrow();
        var swap = judge(
                kind,
                Map.of("capacity", "2 TB", "medium", "HDD", "rpm", "7200"),
                Map.of("capacity", "500 GB", "medium", "SSD"));
        assertThat(swap.verdict()).isEqualTo(Verdict.WORSE);
        assertThat(swap.lines())
                .filteredOn(line -> List.of("capacity", "medium", "rpm")
                        .contains(line.attribute().id()))
                .extracting(AttributeVerdict::verdict)
                .containsExactly(Verdict.WORSE, Verdict.BETTER, Verdict.CHANGED);
    }

    @Test
    void nothing_is_worse_only_when_every_part_proves_it() {
        var kind = CATALOGUE.find("laptop-battery").orElseThrow();
        var typed = Map.of(
                "energy",
                "50",
                "voltage",
                "11.1",
                "connector",
                "A32",
                "chargerAccepts",
                "ja",
                "safetyMarks",
                "CE",
                "origin",
                "original",
                "condition",
                "used",
                "warranty",
                "24 mdr");
        var same = judge(kind, typed, typed);
        var forgotten = new HashMap<>(typed);
        forgotten.remove("warranty");
        assertThat(same.verdict()).isEqualTo(Verdict.SAME);
        assertThat(nothingIsWorse(same)).isTrue();
        var blind = judge(kind, typed, forgotten);
        assertThat(blind.verdict()).isEqualTo(Verdict.SAME);
        assertThat(nothingIsWorse(same, blind)).isFalse();
        assertThat(blind.comparison().lines())
                .anySatisfy(line -> assertThat(line.lostSight()).isTrue());
    }

    @Test
    void a_case_too_short_for_the_card_in_the_device_is_a_stop() {
        var kind = CATALOGUE.find("pc-case").orElseThrow();
        var card = CATALOGUE.find("graphics-card").orElseThrow();
        var swap = DowngradeGuard.judge(
                kind,
                spec(kind, Map.of("maxGpuLength", "400")),
                spec(kind, Map.of("maxGpuLength", "300")),
                Map.of("graphics-card", spec(card, Map.of("length", "320 mm"))));
        assertThat(swap.stops()).isTrue();
    }

    @Test
    void what_is_kept_with_the_swap_leaves_the_notes_out() {
        var kind = CATALOGUE.find("pc-case").orElseThrow();
        var kept = judge(
                        kind,
                        Map.of("frontUsb", "2 x USB 3.0", "weight", "7 kg"),
                        Map.of("frontUsb", "no", "weight", "8"))
                .comparison();
        assertThat(kept.verdict()).isEqualTo(Verdict.WORSE);
        assertThat(kept.lines())
                .extracting(line -> line.attribute())
                .contains("frontUsb")
                .doesNotContain("weight");
        assertThat(kept.lines()).first().satisfies(line -> {
            assertThat(line.before()).isEqualTo("2 usb-a/5g");
            assertThat(line.after()).isEqualTo("(none)");
            assertThat(line.key()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_value_survives_the_screen_and_the_store(PartKind kind) {
        for (var attribute : kind.attributes()) {
            values(attribute).forEach(value -> {
                assertThat(SpecText.load(attribute, SpecText.save(value))).isEqualTo(value);
                for (var language : Language.values()) {
                    assertThat(SpecValueReader.read(attribute, ValueWords.typed(attribute, value, language)))
                            .as(attribute.id())
                            .isEqualTo(value);
                }
            });
        }
    }

    private static Stream<SpecValue> values(Attribute attribute) {
        var terms = attribute.terms().list();
        Stream<SpecValue> known =
                switch (attribute.form()) {
                    case TERM -> terms.stream().map(term -> new SpecValue.Chosen(term.id()));
                    case FEATURES ->
                        Stream.of(
                                new SpecValue.Features(Set.of(terms.getFirst().id())),
                                new SpecValue.Features(
                                        terms.stream().map(term -> term.id()).collect(Collectors.toSet())));
                    case COUNTS ->
                        terms.stream().flatMap(term -> attribute.vocabulary().ranks().list().stream()
                                .filter(rank -> !(term.id().equals("usb-a") && rank.rank() > 4))
                                .flatMap(rank -> Stream.of(
                                        SpecValue.Counts.of(Count.exactly(2, term.id(), rank.id())),
                                        SpecValue.Counts.of(
                                                Count.atLeast(1, term.id(), rank.id()),
                                                Count.exactly(
                                                        3, terms.getFirst().id())))));
                    case MEASURE ->
                        attribute.numbers().plausible().stream()
                                .flatMap(range -> Stream.of(
                                        new SpecValue.Measure(range.high(), Optional.of(range.high())),
                                        new SpecValue.Measure(range.high(), Optional.empty())));
                    case RESOLUTION -> Stream.of(new SpecValue.Resolution(2532, 1170));
                    case WORDS -> Stream.of(new SpecValue.Words("A32-K53 / (blå)"));
                };
        var absent = attribute.mayBeAbsent() ? Stream.of(SpecValue.ABSENT) : Stream.<SpecValue>empty();
        return Stream.concat(known, Stream.concat(absent, Stream.of(new SpecValue.Unknown("????"))));
    }

    private static List<AttributeVerdict> lines(
            PartKind kind, Map<String, String> removed, Map<String, String> fitted, String attributeId) {
        return judge(kind, removed, fitted).lines().stream()
                .filter(line -> line.attribute().id().equals(attributeId))
                .toList();
    }

    private static SwapVerdict judge(PartKind kind, Map<String, String> removed, Map<String, String> fitted) {
        return DowngradeGuard.judge(kind, spec(kind, removed), spec(kind, fitted));
    }

    private static Spec spec(PartKind kind, Map<String, String> typed) {
        var spec = new Spec(kind.id(), "", Map.of());
        for (var line : typed.entrySet()) {
            var attribute = kind.find(line.getKey()).orElseThrow();
            spec = spec.with(line.getKey(), SpecValueReader.read(attribute, line.getValue()));
        }
        return spec;
    }

    /// As paper will say it of these parts.
    private static boolean nothingIsWorse(SwapVerdict... swaps) {
        return PartSwap.nothingIsWorse(Stream.of(swaps)
                .map(swap -> Samples.swap(swap.comparison(), Instant.EPOCH))
                .toList());
    }
}
