package dk.holdt.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.RepairNumber;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadgeCodeTest {

    private static final BadgeCode CODE = BadgeCode.fresh(new Random(1));

    @Test
    void a_fresh_code_is_read_back_and_no_digit_of_it_may_be_wrong() {
        var seen = new HashSet<String>();
        var chance = new Random(7);
        for (int times = 0; times < 200; times++) {
            var code = BadgeCode.fresh(chance);
            assertThat(BadgeCode.read(code.digits())).contains(code);
            assertThat(seen.add(code.digits())).isTrue();
        }
        for (int at = 0; at < CODE.digits().length(); at++) {
            var other = (CODE.digits().charAt(at) - '0' + 1) % 10;
            var wrong = CODE.digits().substring(0, at) + other + CODE.digits().substring(at + 1);
            assertThat(BadgeCode.read(wrong)).isEmpty();
        }
    }

    @Test
    void it_is_no_repair_and_of_as_many_digits_as_bars_take_in_pairs() {
        assertThat(RepairNumber.read(CODE.digits())).isEmpty();
        assertThat(CODE.digits()).hasSize(24).containsOnlyDigits();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48", "104121", "5701234567892", "356938035643809", "00370123456789012345"})
    void another_code_is_none(String scanned) {
        assertThat(BadgeCode.read(scanned)).isEmpty();
    }

    @Test
    void it_never_stands_in_a_log() {
        assertThat(CODE.toString()).doesNotContainPattern("[0-9]");
    }
}
