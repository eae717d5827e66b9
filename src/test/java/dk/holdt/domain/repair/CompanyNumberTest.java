package dk.holdt.domain.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.CompanyNumber.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyNumberTest {

    /// 10150817 and 974760673 are the numbers of the two registers themselves.
    @ParameterizedTest
    @CsvSource({
        "10150817, CVR",
        "12345674, CVR",
        "12 34 56 74, CVR",
        "DK12345674, CVR",
        "DK-12345674, CVR",
        "974760673, ORG_NR",
        "123456785, ORG_NR",
        "123 456 785 MVA, ORG_NR",
        "NO 123 456 785 mva, ORG_NR",
        "12345675, WRONG_CHECK_DIGIT",
        "123456784, WRONG_CHECK_DIGIT",
        "1234567, WRONG_LENGTH",
        "1234567890, WRONG_LENGTH",
        "abc, WRONG_LENGTH",
        "--, WRONG_LENGTH",
        "SE556012579001, FOREIGN",
        "DE 811 907 980, FOREIGN"
    })
    void the_digits_say_which_number_it_is(String typed, Answer answer) {
        assertThat(CompanyNumber.read(typed)).isEqualTo(answer);
    }

    @Test
    void nothing_typed_is_no_number() {
        assertThat(CompanyNumber.read("")).isEqualTo(Answer.NONE);
        assertThat(CompanyNumber.read("  ")).isEqualTo(Answer.NONE);
    }

    @Test
    void every_digit_that_is_mistyped_or_changed_with_its_neighbour_is_noticed() {
        for (var right : new String[] {"10150817", "12345674", "974760673", "123456785"}) {
            for (int at = 0; at < right.length(); at++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    var typed = right.substring(0, at) + digit + right.substring(at + 1);
                    if (!typed.equals(right)) {
                        assertThat(CompanyNumber.read(typed)).as(typed).isEqualTo(Answer.WRONG_CHECK_DIGIT);
                    }
                }
            }
            var swapped = right.substring(0, 2) + right.charAt(3) + right.charAt(2) + right.substring(4);
            assertThat(CompanyNumber.read(swapped)).as(swapped).isEqualTo(Answer.WRONG_CHECK_DIGIT);
        }
    }
}
