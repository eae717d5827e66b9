package dk.holdt.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.shop.Country;
import dk.holdt.usecase.text.PhoneAnswer;
import dk.holdt.usecase.text.PhoneAnswer.Impossible;
import dk.holdt.usecase.text.PhoneAnswer.None;
import dk.holdt.usecase.text.PhoneAnswer.Number;
import dk.holdt.usecase.text.PhoneAnswer.Reason;
import dk.holdt.usecase.text.PhoneAnswer.TooLong;
import dk.holdt.usecase.text.PhoneAnswer.TooShort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibPhoneNumbersTest {

    private final LibPhoneNumbers numbers = new LibPhoneNumbers();

    @ParameterizedTest
    @CsvSource(textBlock = """
            DK, 20123456,               +4520123456
            DK, 20 12 34 56,            +4520123456
            DK, 2012 3456,              +4520123456
            DK, 20.12.34.56,            +4520123456
            DK, 20-12-34-56,            +4520123456
            DK, 20–12\u00A034\u202F56,  +4520123456
            DK, +45 20 12 34 56,        +4520123456
            DK, (+45) 20 12 34 56,      +4520123456
            DK, 0045 20123456,          +4520123456
            DK, 4520123456,             +4520123456
            DK, \u202A+45 20 12 34 56\u202C, +4520123456
            DK, ２０１２３４５６,          +4520123456
            NO, 406 12 345,             +4740612345
            NO, 21 23 45 67,            +4721234567
            NO, 004740612345,           +4740612345
            NO, 4740612345,             +4740612345
            NO, +45 20 12 34 56,        +4520123456
            DK, +47 406 12 345,         +4740612345
            DK, +46 70 123 45 67,       +46701234567
            NO, +46 (0)70-123 45 67,    +46701234567
            DK, 0049 30 123456,         +4930123456
            DK, +1 212 555 0100,        +12125550100
            DK, +354 411 1000,          +3544111000
            """)
    void numbers_are_read_however_they_are_typed(Country country, String typed, String e164) {
        assertThat(numbers.read(typed, country)).isEqualTo(new Number(e164, typed));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DK, 2012345,          7
            DK, 112,              3
            NO, 02222,            5
            DK, +45 2012345,      7
            NO, +45 20 12 34,     6
            NO, 4 0 6,            3
            """)
    void a_number_that_is_too_short_says_by_how_much(Country country, String typed, int digits) {
        assertThat(numbers.read(typed, country)).isEqualTo(new TooShort(digits, 8));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DK, 201234567,              9
            DK, 452012345,              9
            NO, 40612345/21234567,      16
            NO, 4520123456,             10
            DK, +45 20 12 34 56 7,      9
            DK, 4512345678901234567890, 22
            """)
    void a_number_that_is_too_long_says_by_how_much(Country country, String typed, int digits) {
        assertThat(numbers.read(typed, country)).isEqualTo(new TooLong(digits, 8));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DK, Bo Hansen,           NOT_A_NUMBER
            DK, tlf. 20123456,       NOT_A_NUMBER
            DK, bo@example.invalid,  NOT_A_NUMBER
            DK, +,                   NOT_A_NUMBER
            DK, --,                  NOT_A_NUMBER
            DK, 20123456 ext 5,      EXTENSION
            DK, 20123456 x5,         EXTENSION
            DK, 20123456 #12,        EXTENSION
            DK, 20123456;ext=12,     EXTENSION
            DK, '20123456,,5',       EXTENSION
            NO, 21234567 linje 3,    EXTENSION
            DK, 20123456 lokal 201,  EXTENSION
            DK, +999 1234567,        UNKNOWN_COUNTRY
            DK, 00 999 1234567,      UNKNOWN_COUNTRY
            DK, 12345678,            NO_SUBSCRIBER
            NO, 00000000,            NO_SUBSCRIBER
            NO, 01234567,            NO_SUBSCRIBER
            DK, +47 1234 5678,       NO_SUBSCRIBER
            DK, +46 70,              FOREIGN_TOO_SHORT
            DK, +46 70 123 45 67 89 01, FOREIGN_TOO_LONG
            """)
    void what_is_no_number_says_why(Country country, String typed, Reason reason) {
        assertThat(numbers.read(typed, country)).isEqualTo(new Impossible(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u202F", "\u200B\uFEFF"})
    void nothing_typed_is_no_mistake(String typed) {
        assertThat(numbers.read(typed, Country.DK)).isEqualTo(new None());
    }

    @ParameterizedTest
    @MethodSource("dk.holdt.NaughtyStrings#all")
    void every_awkward_text_gets_an_answer(String typed) {
        for (var country : Country.values()) {
            PhoneAnswer answer = numbers.read(typed, country);
            if (answer instanceof Number(var e164, var kept)) {
                assertThat(e164).matches("\\+[1-9][0-9]{6,14}");
                assertThat(kept).isEqualTo(typed);
            } else {
                assertThat(answer).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_number_read_once_is_read_the_same_from_its_international_form(Country country) {
        for (int first = 20; first < 100; first++) {
            var e164 = "+" + country.callingCode() + first + "123456";
            assertThat(numbers.read(first + "123456", country)).isEqualTo(new Number(e164, first + "123456"));
            assertThat(numbers.read(e164, country)).isEqualTo(new Number(e164, e164));
        }
    }
}
