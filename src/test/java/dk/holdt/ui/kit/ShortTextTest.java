package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.RobotTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortTextTest extends RobotTest {

    @Test
    void all_of_it_is_shown_where_there_is_room() {
        var text = new ShortText().words("Anna Prove");
        text.fit(500);
        assertThat(text.getText()).isEqualTo("Anna Prove");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lenovo ThinkPad T14 · Cola on the keyboard",
                "WWWWWWWWWWWWWWWWWWWWWWWW",
                "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00",
                "مرحبا بالعالم هذا نص طويل جدا",
                "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"
            })
    void what_is_too_long_ends_in_dots_and_fits(String words) {
        var text = new ShortText().words(words);
        for (int width = 60; width > 20; width--) {
            text.fit(width);
            assertThat(text.getLayoutBounds().getWidth()).isLessThanOrEqualTo(width);
            var kept = text.getText();
            assertThat(kept).endsWith("…");
            assertThat(words).startsWith(kept.substring(0, kept.length() - 1));
            assertThat(kept.length() > 1 && Character.isHighSurrogate(kept.charAt(kept.length() - 2)))
                    .isFalse();
        }
    }

    @Test
    void it_is_whole_again_once_there_is_room_or_other_words() {
        var text = new ShortText().words("Lenovo ThinkPad T14");
        text.fit(40);
        assertThat(text.getText()).endsWith("…");
        text.fit(400);
        assertThat(text.getText()).isEqualTo("Lenovo ThinkPad T14");
        text.words("iPad").fit(400);
        assertThat(text.getText()).isEqualTo("iPad");
    }

    @Test
    void wrapped_words_lose_nothing() {
        var text = new ShortText().words("klar torsdag den 26. november kl. 22.37");
        text.fit(80);
        text.wrap(80);
        assertThat(text.getText()).isEqualTo(text.words());
        assertThat(text.getLayoutBounds().getHeight())
                .isGreaterThan(2 * text.getFont().getSize());
    }
}
