package dk.holdt.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.holdt.domain.language.Language;
import dk.holdt.words.AmountReader.Marks;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    private final AmountWords english = new AmountWords(Language.EN);
    private final AmountWords danish = new AmountWords(Language.DA);
    private final AmountWords norwegian = new AmountWords(Language.NB);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "109550 | 1,095.50 kr | 1.095,50 kr. | 1 095,50 kr",
                "120000 | 1,200 kr | 1.200 kr. | 1 200 kr",
                "-7500 | −75 kr | −75 kr. | −75 kr",
                "0 | 0 kr | 0 kr. | 0 kr",
                "5 | 0.05 kr | 0,05 kr. | 0,05 kr",
                "-5 | −0.05 kr | −0,05 kr. | −0,05 kr",
                "99999 | 999.99 kr | 999,99 kr. | 999,99 kr",
                "100000 | 1,000 kr | 1.000 kr. | 1 000 kr",
                "-12345678901 | −123,456,789.01 kr | −123.456.789,01 kr. | −123 456 789,01 kr"
            })
    void whole_kroner_have_no_noughts_and_others_have_both_digits(long minor, String en, String da, String nb) {
        assertThat(english.of(minor)).isEqualTo(unbroken(en));
        assertThat(danish.of(minor)).isEqualTo(unbroken(da));
        assertThat(norwegian.of(minor)).isEqualTo(unbroken(nb));
    }

    @Test
    void a_column_shows_the_oere_of_all_as_soon_as_one_has_some() {
        assertThat(danish.column(LongStream.of(120000, -5000)).apply(120000)).isEqualTo(unbroken("1.200 kr."));
        var column = danish.column(LongStream.of(120000, 7550, -5000));
        assertThat(column.apply(120000)).isEqualTo(unbroken("1.200,00 kr."));
        assertThat(column.apply(-5000)).isEqualTo(unbroken("−50,00 kr."));
        assertThat(column.apply(7550)).isEqualTo(unbroken("75,50 kr."));
    }

    @Test
    void the_smallest_long_is_still_an_amount() {
        assertThat(english.of(Long.MIN_VALUE)).isEqualTo(unbroken("−92,233,720,368,547,758.08 kr"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200 | 120000",
                "1.200 | 120000",
                "1 200 | 120000",
                "1\u00a0200 | 120000",
                "1\u202f200 | 120000",
                "1.095,50 | 109550",
                "1 095,5 | 109550",
                "0,05 | 5",
                "12.345.678 | 1234567800",
                "999999999,99 | 99999999999",
                "75,- | 7500",
                "kr 75 | 7500",
                "kr. 75 | 7500",
                "75 kr. | 7500",
                "75KR | 7500",
                "  75  | 7500"
            })
    void a_danish_or_norwegian_shop_types_a_decimal_comma(String typed, long minor) {
        assertThat(new AmountReader(Marks.COMMA_IS_DECIMAL).read(typed)).contains(minor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "kr",
                ",50",
                "1.50",
                "1,200.50",
                "1,234",
                "1.200 300",
                "12.34.567",
                "1.2000",
                "-5",
                "−5",
                "ca. 75",
                "75 75",
                "1000000000",
                "75,505",
                "1e3",
                "٣"
            })
    void what_reads_two_ways_or_is_no_amount_is_not_guessed(String typed) {
        assertThat(new AmountReader(Marks.COMMA_IS_DECIMAL).read(typed)).isEmpty();
    }

    @Test
    void a_decimal_point_is_read_where_it_is_the_custom() {
        var reader = new AmountReader(Marks.POINT_IS_DECIMAL);
        assertThat(reader.read("1,200.50")).contains(120050L);
        assertThat(reader.read("1 200.5")).contains(120050L);
        assertThat(reader.read("1.200,50")).isEmpty();
        assertThat(reader.read("1,50")).isEmpty();
    }

    @Test
    void what_is_printed_can_be_typed_again() {
        var reader = new AmountReader(Marks.COMMA_IS_DECIMAL);
        for (long minor : new long[] {0, 5, 99, 100, 109550, 123456789}) {
            assertThat(reader.read(danish.of(minor))).contains(minor);
            assertThat(reader.read(norwegian.of(minor))).contains(minor);
            assertThat(reader.read(reader.typed(minor))).contains(minor);
        }
    }

    @Test
    void an_amount_is_put_into_a_field_as_it_would_be_typed() {
        var reader = new AmountReader(Marks.COMMA_IS_DECIMAL);
        assertThat(reader.typed(120000)).isEqualTo("1200");
        assertThat(reader.typed(109505)).isEqualTo("1095,05");
        assertThat(new AmountReader(Marks.POINT_IS_DECIMAL).typed(109550)).isEqualTo("1095.50");
        assertThatIllegalArgumentException().isThrownBy(() -> reader.typed(-1));
    }

    private static String unbroken(String amount) {
        return amount.replace(' ', '\u00a0');
    }
}
