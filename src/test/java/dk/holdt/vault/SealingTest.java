package dk.holdt.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final String HERE = "repair:42:unlock_code";

    private final DataKey key = DataKey.random();
    private final Sealing sealing = sealing(key);

    private static Sealing sealing(DataKey key) {
        return new Sealing("rs1:", key.derived("jasypt-enc-v1"), key.derived("mac-v1"), 1_000);
    }

    @Test
    void what_is_sealed_opens_where_it_was_sealed() {
        var sealed = seal("Ærø 1234 – 🗝");
        assertThat(sealed).startsWith("rs1:").doesNotContain("1234");
        assertThat(open(HERE, sealed)).isEqualTo("Ærø 1234 – 🗝");
    }

    @Test
    void the_same_code_never_looks_the_same_twice() {
        assertThat(seal("1234")).isNotEqualTo(seal("1234"));
    }

    @Test
    void every_flipped_bit_is_noticed() {
        var sealed = seal("sixteen letters!");
        var bytes = Base64.getDecoder().decode(sealed.substring(4));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            var flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(sealing.open(HERE, "rs1:" + Base64.getEncoder().encodeToString(flipped)))
                    .as("bit %d", bit)
                    .isEmpty();
        }
    }

    @Test
    void every_flipped_bit_of_what_is_written_is_noticed() {
        var sealed = seal("12345");
        for (int bit = 0; bit < sealed.length() * 8; bit++) {
            var letters = sealed.getBytes(StandardCharsets.ISO_8859_1);
            letters[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(sealing.open(HERE, new String(letters, StandardCharsets.ISO_8859_1)))
                    .as("bit %d", bit)
                    .isEmpty();
        }
    }

    @Test
    void a_value_cut_short_or_lengthened_is_noticed() {
        var sealed = seal("1234");
        for (int length = 0; length < sealed.length(); length++) {
            assertThat(sealing.open(HERE, sealed.substring(0, length))).isEmpty();
        }
        assertThat(sealing.open(HERE, sealed + "A")).isEmpty();
        assertThat(sealing.open(HERE, sealed + "\n")).isEmpty();
    }

    @Test
    void a_value_moved_to_another_place_does_not_open() {
        var sealed = seal("1234");
        assertThat(sealing.open("repair:43:unlock_code", sealed)).isEmpty();
        assertThat(sealing.open("repair:42:unlock_cod", sealed)).isEmpty();
        assertThat(sealing.open("", sealed)).isEmpty();
    }

    @Test
    void another_key_does_not_open_it() {
        assertThat(sealing(DataKey.random()).open(HERE, seal("1234"))).isEmpty();
    }

    private String seal(String code) {
        return sealing.seal(HERE, code.getBytes(StandardCharsets.UTF_8));
    }

    private String open(String context, String sealed) {
        return new String(sealing.open(context, sealed).orElseThrow(), StandardCharsets.UTF_8);
    }
}
