package dk.holdt.domain.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5CD1234XYZ",
                "c02xk1abjg5h",
                "356938035643809",
                "35-693803-564380-9",
                "PF+2X41QRS",
                "001017002636093"
            })
    void the_number_of_a_device_is_known_by_its_look(String typed) {
        assertThat(SerialText.isLikely(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20123456",
                "+45 20 12 34 56",
                "00491701234567",
                "004917012345672",
                "Anna Berg",
                "Kofoed2",
                "Lene 1234567",
                "anna.berg1975@mail.dk",
                "356938035643808",
                "104121",
                ""
            })
    void a_telephone_number_a_name_and_an_address_are_none(String typed) {
        assertThat(SerialText.isLikely(typed)).isFalse();
    }
}
