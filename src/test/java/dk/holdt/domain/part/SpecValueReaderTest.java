package dk.holdt.domain.part;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.part.Attribute.Numbers;
import dk.holdt.domain.part.Attribute.Plausible;
import dk.holdt.domain.part.Attribute.Vocabulary;
import dk.holdt.domain.part.SpecValue.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecValueReaderTest {

    private static final Attribute COLOUR = Attribute.of("colour", Kinds.name("colour"), Direction.SAME);
    private static final Attribute BAYS = number(Unit.COUNT, 0, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "null",
                "Unknown",
                "N/A",
                "-",
                "?",
                "????",
                "Ukendt",
                "ukjent",
                "Ved ikke",
                "Vet ikke",
                "Ingen oplysning",
                "Not Specified",
                "To Be Filled By O.E.M.",
                "Default string",
                "OEM Define 3",
                "<BAD INDEX>"
            })
    void placeholders_are_unknown_and_kept(String typed) {
        for (var attribute : List.of(COLOUR, BAYS, Kinds.SET, Kinds.PORTS, Kinds.SCALE)) {
            assertThat(SpecValueReader.read(attribute, typed)).isEqualTo(new Unknown(typed.strip()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "ingen", "Nej", "nei"})
    void none_is_absent_only_where_there_is_something_to_have(String typed) {
        for (var attribute : List.of(BAYS, Kinds.SET, Kinds.PORTS)) {
            assertThat(SpecValueReader.read(attribute, typed)).isEqualTo(SpecValue.ABSENT);
        }
        assertThat(SpecValueReader.read(number(Unit.GB, 1, 9), typed)).isEqualTo(new Unknown(typed));
        assertThat(SpecValueReader.read(Kinds.SCALE, typed)).isEqualTo(new Unknown(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GB            | 500                | 500
            GB            | 2 TB               | 2000
            GB            | 2tb                | 2000
            GB            | 1,000 GB           | 1000
            GB            | 1.000 GB           | 1000
            GB            | 1 000 GB           | 1000
            GB            | 931 GiB            | 999.65
            GB            | 1,5 TB             | 1500
            RAM_GB        | 4096 MB            | 4
            RAM_GB        | 6/8 GB             | 6..8
            RAM_GB        | 6 - 8              | 6..8
            RAM_GB        | 6 til 8 GB         | 6..8
            RAM_GB        | mindst 8 GB        | >=8
            RAM_GB        | minst 8            | >=8
            RAM_GB        | at least 8 GB      | >=8
            RAM_GB        | >= 8               | >=8
            RAM_GB        | 8+                 | >=8
            RAM_GB        | 8 or more          | >=8
            WH            | 57,24              | 57.24
            WH            | 48000 mWh          | 48
            WH            | 4400 mAh 11.1 V    | 48.84
            WH            | 4.4Ah / 11,1V      | 48.84
            VOLT          | 11100 mV           | 11.1
            VOLT          | 10.8/11.1 V        | 10.8..11.1
            HZ            | 59.95 Hz           | 59.95
            HZ            | 60.000000          | 60
            INCH          | 15.6"              | 15.6
            INCH          | 15,6 tommer        | 15.6
            INCH          | 34 cm              | 13.39
            MONTHS        | 2 år               | 24
            MONTHS        | 24 mdr.            | 24
            RPM           | 7200 o/min         | 7200
            MM            | 31 cm              | 310
            """)
    void numbers_come_in_many_units(Unit unit, String typed, String read) {
        assertThat(SpecText.save(SpecValueReader.read(number(unit, 1, 100_000), typed)))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WH   | 0 mWh
            WH   | 1000 mWh
            WH   | 3256 Wh
            WH   | 4400 mAh
            WH   | 57 furlong
            WH   | a lot
            WH   | -50
            WH   | 99999999999999999999
            VOLT | 19 mV
            """)
    void an_implausible_number_is_unknown_with_its_text(Unit unit, String typed) {
        assertThat(SpecValueReader.read(number(unit, 3, 200), typed)).isEqualTo(new Unknown(typed));
    }

    @Test
    void zero_is_a_value_only_where_the_attribute_says_so() {
        assertThat(SpecValueReader.read(Kinds.HIGH, "0 W")).isEqualTo(SpecValue.Measure.exactly(0));
        assertThat(SpecValueReader.read(number(Unit.HZ, 1, 500), "0")).isEqualTo(new Unknown("0"));
    }

    @Test
    void a_point_before_three_digits_is_read_by_what_is_plausible() {
        assertThat(SpecValueReader.read(number(Unit.VOLT, 3, 26), "11.100")).isEqualTo(SpecValue.Measure.exactly(11.1));
        assertThat(SpecValueReader.read(number(Unit.GB, 1, 9000), "1.024")).isEqualTo(SpecValue.Measure.exactly(1024));
    }

    @Test
    void features_are_all_understood_or_unknown() {
        assertThat(SpecValueReader.read(Kinds.SET, "a, B-nb og c")).isEqualTo(SpecValue.Features.of("a", "b", "c"));
        assertThat(SpecValueReader.read(Kinds.SET, "a, toaster")).isEqualTo(new Unknown("a, toaster"));
        assertThat(SpecValueReader.read(Kinds.terms("one", Direction.SET, "pen"), "Ja"))
                .isEqualTo(SpecValue.Features.of("pen"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 x HDMI 2.1, 1 x DP 1.4 | 1 dp/14; 2 hdmi/21
            HDMI x 2                 | 2 hdmi
            HDMI                     | >=1 hdmi
            2 HDMI 2.1               | 2 hdmi/21
            1 × VGA; DP              | (?)1 × VGA; DP
            """)
    void other_counts_are_read_by_their_terms(String typed, String read) {
        var version = new Terms(
                List.of(new Term("21", same("2.1"), 2, List.of()), new Term("14", same("1.4"), 1, List.of())),
                Set.of());
        var outputs = Attribute.of("outputs", Kinds.name("outputs"), Direction.COUNTS)
                .with(new Vocabulary(Kinds.list("hdmi", "dp"), version, false, true));
        assertThat(SpecText.save(SpecValueReader.read(outputs, typed))).isEqualTo(read);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_shown_is_read_back(Language language) {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            for (var attribute : List.of(Kinds.HIGH, Kinds.SCALE, Kinds.SET, Kinds.PIXELS, Kinds.HOLDS)) {
                readsBack(attribute, RandomValues.exact(attribute, random), language);
            }
            readsBack(Kinds.HIGH, SpecValue.Measure.between(1.5, 2 + i), language);
            readsBack(Kinds.HIGH, SpecValue.Measure.atLeast(i + 0.25), language);
        }
    }

    private static void readsBack(Attribute attribute, SpecValue value, Language language) {
        assertThat(SpecValueReader.read(attribute, ValueWords.of(attribute, value, language)))
                .isEqualTo(value);
    }

    private static LocalText same(String word) {
        return new LocalText(word, word, word);
    }

    private static Attribute number(Unit unit, long low, long high) {
        return Attribute.of("number", Kinds.name("number"), Direction.HIGH)
                .with(new Numbers(
                        Optional.of(unit), Optional.of(new Plausible(Quantity.of(low), Quantity.of(high))), low == 0));
    }
}
