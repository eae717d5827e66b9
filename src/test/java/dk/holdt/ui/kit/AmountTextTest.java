package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1200        | 120000
            1.200       | 120000
            1 200       | 120000
            12.345.678  | 1234567800
            1.200,5     | 120050
            99,95       | 9995
            99.95       | 9995
            0,5         | 50
            1200 kr.    | 120000
            500,-       | 50000
            """)
    void an_amount_is_read_as_it_is_typed(String typed, long minor) {
        assertThat(AmountText.read(typed)).hasValue(minor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kr", "12,345", "1,200.50", "-5", "1.20.0", "12 34"})
    void what_is_no_amount_is_not_guessed(String typed) {
        assertThat(AmountText.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"120000, 1200", "9995, '99,95'", "50, '0,50'", "5, '0,05'", "0, 0"})
    void an_amount_stands_in_its_field_as_it_would_be_typed(long minor, String written) {
        assertThat(AmountText.write(minor)).isEqualTo(written);
        assertThat(AmountText.read(written)).hasValue(minor);
    }
}
