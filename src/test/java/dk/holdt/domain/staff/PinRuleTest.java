package dk.holdt.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"0000", "1111", "999999", "1212", "5655", "112211"})
    void too_few_different_digits_are_easy(String pin) {
        assertThat(reason(pin, Role.COUNTER)).isEqualTo("PIN_EASY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "0123", "4321", "7890", "2109", "56789", "654321", "890123"})
    void rows_are_easy_upwards_downwards_and_round_the_end(String pin) {
        assertThat(reason(pin, Role.COUNTER)).isEqualTo("PIN_EASY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1987", "2004", "198705", "051987", "200412", "12004"})
    void years_are_easy_alone_and_with_a_day_or_a_month(String pin) {
        assertThat(reason(pin, Role.COUNTER)).isEqualTo("PIN_EASY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"147147", "258258"})
    void the_same_three_twice_are_easy(String pin) {
        assertThat(reason(pin, Role.MANAGER)).isEqualTo("PIN_EASY");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            typed,   role,       answer
            '',      COUNTER,    PIN_LENGTH
            123,     COUNTER,    PIN_LENGTH
            4728,    COUNTER,    taken
            4728,    TECHNICIAN, taken
            47283,   TECHNICIAN, taken
            472831,  COUNTER,    taken
            4728315, COUNTER,    PIN_LENGTH
            4728,    MANAGER,    PIN_LENGTH
            47283,   MANAGER,    PIN_LENGTH
            472831,  MANAGER,    taken
            47a8,    COUNTER,    PIN_LENGTH
            47 8,    COUNTER,    PIN_LENGTH
            ٤٧٢٨,    COUNTER,    PIN_LENGTH
            1243,    COUNTER,    taken
            4748,    COUNTER,    taken
            1357,    COUNTER,    taken
            0419,    COUNTER,    taken
            """)
    void a_pin_has_four_to_six_digits_and_a_managers_six(String typed, Role role, String answer) {
        assertThat(reason(typed, role)).isEqualTo(answer);
    }

    private static String reason(String pin, Role role) {
        return PinRule.refusal(pin, role).map(Refusal::reason).map(Reason::name).orElse("taken");
    }
}
