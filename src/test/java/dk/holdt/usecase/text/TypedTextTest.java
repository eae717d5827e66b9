package dk.holdt.usecase.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.usecase.text.TypedText.Answer.Clean;
import dk.holdt.usecase.text.TypedText.Answer.Refused;
import dk.holdt.usecase.text.TypedText.Reason;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @Test
    void letters_are_composed_and_blanks_at_the_ends_go() {
        assertThat(TypedText.clean("\u00A0 \uFEFFA\u030Ase  Olsen\u200B\n")).isEqualTo(new Clean("Åse  Olsen"));
    }

    @Test
    void line_breaks_of_every_system_become_one_kind() {
        assertThat(TypedText.clean("a\r\nb\rc\n\n\td")).isEqualTo(new Clean("a\nb\nc\n\n\td"));
    }

    @Test
    void in_a_field_of_one_line_a_break_is_a_blank() {
        assertThat(TypedText.cleanLine("Olsen\r\n\tKari\n")).isEqualTo(new Clean("Olsen Kari"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\0', CONTROL_CHARACTER, 1",
        "ab\u0007c, CONTROL_CHARACTER, 3",
        "😀\u001B[31m, CONTROL_CHARACTER, 2",
        "a\u009Bm, CONTROL_CHARACTER, 2",
        "a\u007F, CONTROL_CHARACTER, 2",
        "ab\uFFFF, CONTROL_CHARACTER, 3",
        "ab\uD83D, BROKEN_CHARACTER, 3",
        "😀\uDE00x, BROKEN_CHARACTER, 2"
    })
    void what_cannot_be_shown_is_refused_with_its_place(String typed, Reason reason, int place) {
        assertThat(TypedText.clean(typed)).isEqualTo(new Refused(reason, place));
        assertThat(TypedText.cleanLine(typed)).isEqualTo(new Refused(reason, place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\n", "\u00A0\u2007\u3000", "\u200B\uFEFF", "\u2028"})
    void nothing_but_blanks_is_the_empty_text(String typed) {
        assertThat(TypedText.clean(typed)).isEqualTo(new Clean(""));
    }

    @ParameterizedTest
    @MethodSource("dk.holdt.NaughtyStrings#all")
    void what_is_kept_is_kept_the_same_the_second_time(String typed) {
        if (TypedText.clean(typed) instanceof Clean(var kept)) {
            assertThat(TypedText.clean(kept)).isEqualTo(new Clean(kept));
            assertThat(Normalizer.isNormalized(kept, Normalizer.Form.NFC)).isTrue();
            assertThat(kept.codePoints()).noneMatch(letter -> letter < ' ' && letter != '\n' && letter != '\t');
        } else {
            assertThat(typed.codePoints())
                    .anyMatch(letter -> !Character.isValidCodePoint(letter)
                            || Character.isISOControl(letter)
                            || Character.getType(letter) == Character.SURROGATE
                            || Character.getType(letter) == Character.UNASSIGNED);
        }
    }

    @Test
    void bidirectional_marks_are_kept_and_taken_out_where_text_is_shown() {
        var typed = "invoice\u202Egnp.exe \u2066x\u2069\u200F";
        assertThat(TypedText.clean(typed)).isEqualTo(new Clean(typed));
        assertThat(TypedText.shown(typed)).isEqualTo("invoicegnp.exe x");
    }

    @Test
    void imported_control_characters_are_shown_as_a_sign_of_their_own() {
        assertThat(TypedText.shown("a\u001B[31mb\0c\uD800d\r\ne")).isEqualTo("a\uFFFD[31mb\uFFFDc\uFFFDd\ne");
    }

    @ParameterizedTest
    @MethodSource("dk.holdt.NaughtyStrings#all")
    void nothing_shown_in_one_line_breaks_it_turns_it_or_steers_a_terminal(String text) {
        assertThat(TypedText.shownInOneLine(text).codePoints())
                .noneMatch(letter -> Character.isISOControl(letter)
                        || letter >= 0x2028 && letter <= 0x202E
                        || letter >= 0x2066 && letter <= 0x2069
                        || Character.getType(letter) == Character.SURROGATE);
    }

    @Test
    void a_text_that_was_encoded_twice_is_left_alone() {
        assertThat(TypedText.clean("d?©faut, donâ€[emoji]t, KÃ¸benhavn"))
                .isEqualTo(new Clean("d?©faut, donâ€[emoji]t, KÃ¸benhavn"));
    }
}
