package dk.holdt.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.usecase.staff.PinHashes.Check;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgonPinsTest {

    private Optional<byte[]> key = Optional.of(key(7));
    private final ArgonPins pins = new ArgonPins(() -> key);

    @Test
    void a_pin_is_right_for_its_member_and_wrong_for_any_other() {
        var stored = pins.hash(3, "4728").orElseThrow();
        assertThat(pins.check(stored, 3, "4728")).isEqualTo(Check.RIGHT);
        assertThat(pins.check(stored, 3, "4729")).isEqualTo(Check.WRONG);
        assertThat(pins.check(stored, 3, "")).isEqualTo(Check.WRONG);
        assertThat(pins.check(stored, 4, "4728")).isEqualTo(Check.WRONG);
    }

    @Test
    void the_same_pin_is_never_stored_the_same() {
        var stored = pins.hash(3, "4728").orElseThrow();
        assertThat(pins.hash(3, "4728").orElseThrow()).isNotEqualTo(stored);
        assertThat(stored).matches("p1\\$[0-9a-f]{8}\\$[0-9a-f]{32}\\$[0-9a-f]{64}");
    }

    @Test
    void without_its_own_key_nothing_can_be_said() {
        var stored = pins.hash(3, "4728").orElseThrow();
        key = Optional.empty();
        assertThat(pins.check(stored, 3, "4728")).isEqualTo(Check.NO_KEY);
        assertThat(pins.hash(3, "4728")).isEmpty();
        key = Optional.of(key(8));
        assertThat(pins.check(stored, 3, "4728")).isEqualTo(Check.NO_KEY);
    }

    private static byte[] key(int fill) {
        var key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }
}
