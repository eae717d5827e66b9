package dk.holdt.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortWordsTest {

    @Test
    void what_is_short_stays_and_stands_in_one_line() {
        assertThat(ShortWords.of(" ring efter\n  klokken ti ")).isEqualTo("ring efter klokken ti");
        assertThat(ShortWords.of("x".repeat(80))).hasSize(80);
    }

    @Test
    void what_is_long_is_cut_and_no_sign_is_cut_in_two() {
        assertThat(ShortWords.of("x".repeat(4_000))).isEqualTo("x".repeat(79) + "…");
        var plug = "\uD83D\uDD0C";
        assertThat(ShortWords.of(plug.repeat(200))).isEqualTo(plug.repeat(39) + "…");
    }
}
