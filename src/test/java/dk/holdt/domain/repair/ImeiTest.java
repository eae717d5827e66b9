package dk.holdt.domain.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.repair.Imei.Answer.NotAnImei;
import dk.holdt.domain.repair.Imei.Answer.Valid;
import dk.holdt.domain.repair.Imei.Answer.WrongCheckDigit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImeiTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            490154203237518,      490154203237518
            49-015420-323751-8,   490154203237518
            49 015420 323751 8,   490154203237518
            49–015420–323751–8,   490154203237518
            49\u00A0015420\u00A03237518, 490154203237518
            ' 49015420323751 ',   49015420323751
            4901542032375101,     4901542032375101
            """)
    void blanks_and_dashes_may_stand_between_the_digits(String typed, String digits) {
        assertThat(Imei.read(typed)).isEqualTo(new Valid(new Imei(digits)));
    }

    @Test
    void a_wrong_check_digit_is_named_with_the_right_one() {
        assertThat(Imei.read("49-015420-323751-7")).isEqualTo(new WrongCheckDigit("490154203237517", 8));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
    void every_single_digit_read_wrong_is_noticed(int place) {
        var right = "490154203237518";
        for (char wrong = '0'; wrong <= '9'; wrong++) {
            if (wrong != right.charAt(place)) {
                var typed = right.substring(0, place) + wrong + right.substring(place + 1);
                assertThat(Imei.read(typed)).as(typed).isInstanceOf(WrongCheckDigit.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "C02XL0GTJGH5",
                "4901542032375",
                "49015420323751012",
                "000000000000000",
                "00000000000000",
                "49015420323751a",
                "٤٩٠١٥٤٢٠٣٢٣٧٥١٨",
                "-490154203237518e0"
            })
    void everything_else_is_no_imei(String typed) {
        assertThat(Imei.read(typed)).isEqualTo(new NotAnImei());
    }

    @ParameterizedTest
    @MethodSource("dk.holdt.NaughtyStrings#all")
    void no_awkward_text_passes_for_an_imei(String typed) {
        assertThat(Imei.read(typed)).isEqualTo(new NotAnImei());
    }

    @Test
    void none_can_be_made_with_a_wrong_check_digit() {
        assertThatThrownBy(() -> new Imei("490154203237517")).isInstanceOf(IllegalArgumentException.class);
    }
}
