package dk.holdt.domain.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairNumberTest {

    @ParameterizedTest
    @CsvSource({"10412, 104121", "10000, 100008", "99999, 999994", "100000, 01000002"})
    void a_place_in_the_count_gets_its_check_digit(long running, String number) {
        assertThat(RepairNumber.of(running).digits().length()).isEven();
        assertThat(RepairNumber.read(RepairNumber.of(running).digits())).contains(RepairNumber.of(running));
        assertThat(RepairNumber.of(running).digits().substring(0, number.length() - 1))
                .isEqualTo(number.substring(0, number.length() - 1));
    }

    @Test
    void the_example_of_the_model_holds() {
        assertThat(RepairNumber.of(10_412).digits()).isEqualTo("104121");
    }

    @Test
    void every_single_wrong_digit_is_seen() {
        var right = RepairNumber.of(10_412).digits();
        for (int place = 0; place < right.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != right.charAt(place)) {
                    var wrong = right.substring(0, place) + digit + right.substring(place + 1);
                    assertThat(RepairNumber.read(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @Test
    void every_swap_of_two_neighbours_is_seen() {
        for (long running = 10_000; running < 12_000; running++) {
            var right = RepairNumber.of(running).digits();
            for (int place = 0; place + 1 < right.length(); place++) {
                if (right.charAt(place) != right.charAt(place + 1)) {
                    var wrong = right.substring(0, place)
                            + right.charAt(place + 1)
                            + right.charAt(place)
                            + right.substring(place + 2);
                    assertThat(RepairNumber.read(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1041", "R-104121", "104 121", "1041211", "１０４１２１", "104122"})
    void what_is_no_repair_number_is_not_read_as_one(String typed) {
        assertThat(RepairNumber.read(typed)).isEmpty();
    }

    @Test
    void counting_outside_the_range_is_a_mistake() {
        assertThatThrownBy(() -> RepairNumber.of(9_999)).hasMessageContaining("9999");
        assertThatThrownBy(() -> RepairNumber.of(10_000_000)).hasMessageContaining("10000000");
    }
}
