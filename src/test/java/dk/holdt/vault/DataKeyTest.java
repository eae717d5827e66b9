package dk.holdt.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DataKeyTest {

    /// RFC 5869, test case 3: no salt, no info; the first thirty-two bytes.
    @Test
    void derives_as_the_standard_says() {
        var from = HexFormat.of().parseHex("0b".repeat(22));
        assertThat(DataKey.derived(from, ""))
                .isEqualTo(HexFormat.of().parseHex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
    }

    @Test
    void each_label_has_bytes_of_its_own() {
        var key = DataKey.random();
        assertThat(key.derived("pin-v1"))
                .hasSize(32)
                .isEqualTo(key.derived("pin-v1"))
                .isNotEqualTo(key.derived("mac-v1"))
                .isNotEqualTo(DataKey.random().derived("pin-v1"));
    }

    @Test
    void a_key_has_thirty_two_bytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DataKey(new byte[16]));
    }
}
