package dk.holdt.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.promise.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Hanne Toft,     H.",
        "åse,            Å.",
        "'  Kofoed',     K.",
        "'(Ole)',        O.",
        "7-Eleven,       7.",
        "'„Ida“',        I.",
        "李小龙,          李.",
        "\u202Eevil,     E.",
        "???,            –"
    })
    void of_a_hidden_name_only_the_first_letter_is_left(String name, String shown) {
        assertThat(Names.HIDDEN.of(name)).isEqualTo(shown);
        assertThat(Names.SHOWN.of(name)).isEqualTo(name);
    }

    @Test
    void nobody_stays_nobody() {
        assertThat(Names.HIDDEN.of("")).isEmpty();
        assertThat(Names.HIDDEN.of(" ")).isBlank();
    }

    @Test
    void of_a_telephone_the_last_two_digits_are_left() {
        assertThat(Names.HIDDEN.phone("20 12 34 56")).isEqualTo("…56");
        assertThat(Names.HIDDEN.phone("")).isEmpty();
        assertThat(Names.SHOWN.phone("20 12 34 56")).isEqualTo("20 12 34 56");
    }

    @Test
    void what_is_ours_goes_altogether() {
        assertThat(Names.HIDDEN.ours("does not start")).isEmpty();
        assertThat(Names.SHOWN.ours("does not start")).isEqualTo("does not start");
    }

    @Test
    void nobody_sees_of_another_whether_they_were_told() {
        assertThat(Names.HIDDEN.of(Standing.LATE_NOT_TOLD)).isEqualTo(Standing.LATE_TOLD);
        assertThat(Names.HIDDEN.of(Standing.AT_RISK)).isEqualTo(Standing.AT_RISK);
        assertThat(Names.SHOWN.of(Standing.LATE_NOT_TOLD)).isEqualTo(Standing.LATE_NOT_TOLD);
    }
}
