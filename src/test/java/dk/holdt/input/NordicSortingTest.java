package dk.holdt.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.NaughtyStrings;
import dk.holdt.domain.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NordicSortingTest {

    private static final List<String> NORDIC = List.of(
            "",
            " ",
            "10",
            "9",
            "anna",
            "Anna",
            "Ása",
            "Bjarne",
            "Bjæk",
            "Bjørk",
            "Björk",
            "d",
            "Đ",
            "e",
            "é",
            "É",
            "f",
            "Lok",
            "Łuk",
            "Lul",
            "Myller",
            "Müller",
            "Ole",
            "Ole Berg",
            "Ole Å",
            "Olea",
            "Oleander",
            "Zoe",
            "Ähn",
            "Ærø",
            "Öl",
            "Østby",
            "Øster",
            "Å",
            "Aa",
            "Åge",
            "Aage",
            "ånd",
            "Ås",
            "Aas",
            "Åse",
            "Aase",
            "王");

    private final NordicSorting sorting = new NordicSorting();

    @ParameterizedTest
    @EnumSource(names = {"DA", "NB"})
    void danish_and_norwegian_end_in_ae_oe_aa(Language language) {
        assertThat(sorted(NORDIC, language)).isEqualTo(NORDIC);
    }

    @Test
    void english_takes_the_same_letters_for_accents() {
        assertThat(sorted(List.of("Zoe", "Åge", "Ole Berg", "Olea", "Ben"), Language.EN))
                .containsExactly("Åge", "Ben", "Ole Berg", "Olea", "Zoe");
    }

    @Test
    void composed_and_decomposed_letters_stand_together() {
        assertThat(sorted(List.of("Åseral", "A\u030Ase", "Zoe", "Ås"), Language.NB))
                .containsExactly("Zoe", "Ås", "A\u030Ase", "Åseral");
    }

    @Test
    void a_hyphen_does_not_move_a_name() {
        assertThat(sorted(List.of("Ole-Jan", "Olek", "Oleif"), Language.DA))
                .containsExactly("Oleif", "Ole-Jan", "Olek");
    }

    @ParameterizedTest
    @EnumSource
    void only_equal_texts_are_equal(Language language) {
        var order = sorting.by(language);
        assertThat(order.compare("Å", "Å")).isZero();
        assertThat(order.compare("Å", "A\u030A")).isNotZero();
        assertThat(order.compare("Olsen", "olsen")).isNotZero();
        assertThat(order.compare("a-b", "ab")).isNotZero();
    }

    @ParameterizedTest
    @EnumSource
    void awkward_texts_have_one_order_however_they_come(Language language) {
        var texts = NaughtyStrings.all().toList();
        assertThat(sorted(texts, language)).hasSameElementsAs(texts);
        assertThat(sorted(texts.reversed(), language)).isEqualTo(sorted(texts, language));
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(new NordicSorting().by(Language.NB).compare("Å", "Z")).isPositive();
        } finally {
            Locale.setDefault(before);
        }
    }

    private List<String> sorted(List<String> texts, Language language) {
        var shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(sorting.by(language));
        return shuffled;
    }
}
