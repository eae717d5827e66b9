package dk.holdt.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.NaughtyStrings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFreezerTest {

    private final JsonFreezer freezer = new JsonFreezer();

    @Test
    void what_was_frozen_is_read_as_it_was() {
        assertThat(freezer.read(freezer.write(Papers.full()))).isEqualTo(Papers.full());
    }

    @Test
    void whatever_was_typed_survives_the_frost() {
        NaughtyStrings.all().forEach(words -> assertThat(freezer.read(freezer.write(Papers.saying(words))))
                .isEqualTo(Papers.saying(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "not json", "{\"kind\":\"INTAKE_RECEIPT\",\"more\":1}"})
    void what_is_no_document_is_refused(String text) {
        assertThatThrownBy(() -> freezer.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
