package dk.holdt.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.holdt.domain.language.Language;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages english = new Messages(Language.EN);
    private final Messages danish = new Messages(Language.DA);
    private final Messages norwegian = new Messages(Language.NB);

    @Test
    void each_language_speaks_for_itself() {
        assertThat(english.text("nav.board")).isEqualTo("Board");
        assertThat(danish.text("nav.board")).isEqualTo("Overblik");
        assertThat(norwegian.text("nav.board")).isEqualTo("Oversikt");
        assertThat(norwegian.language()).isEqualTo(Language.NB);
    }

    @Test
    void english_stays_english_on_a_german_or_danish_machine() {
        var usual = Locale.getDefault();
        try {
            for (var elsewhere : new Locale[] {Locale.GERMANY, Language.DA.locale()}) {
                Locale.setDefault(elsewhere);
                assertThat(new Messages(Language.EN).text("nav.board")).isEqualTo("Board");
                assertThat(new Messages(Language.EN).text("pr.work.label", 1.5))
                        .isEqualTo("1.5 working hours (only hours when we are open)");
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void a_number_is_set_in_as_bare_digits() {
        assertThat(danish.text("er.scan", 104121)).isEqualTo("104121 er ikke en af vores etiketter.");
        assertThat(english.text("bn.job", 104121L, "iPhone 13", "Ida")).isEqualTo("104121 iPhone 13 · Ida");
    }

    @Test
    void a_key_nobody_has_worded_is_our_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> danish.text("nav.nowhere"))
                .withMessageContaining("nav.nowhere");
    }

    @Test
    void letters_outside_ascii_arrive_whole() {
        assertThat(danish.text("pr.closed.answer", "", "", "", "", "", "", "lørdag kl.\u00a014.00"))
                .isEqualTo("På det lovede tidspunkt har vi lukket, så du hører fra os senest lørdag kl.\u00a014.00.");
        assertThat(danish.text("doc.vat")).isEqualTo("heraf moms 25\u00a0%");
    }
}
