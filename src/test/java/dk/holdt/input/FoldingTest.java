package dk.holdt.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {

    private final Folding folding = new Folding();

    @ParameterizedTest
    @CsvSource(textBlock = """
            Åge,                aage
            Aage,               aage
            A\u030Age,          aage
            \u212Bse,           aase
            Ærø,                aeroe
            SØREN,              soeren
            Söderström,         soederstroem
            Jäger,              jaeger
            Straße,             strasse
            STRASSE,            strasse
            ẞ,                  ss
            Łukasz Żółć,        lukasz zolc
            Đorđe,              dorde
            Guðmundur Þór,      gudmundur thor
            Müller,             muller
            Renée,              renee
            İstanbul,           istanbul
            ısı,                isi
            ΟΔΟΣ,               οδοσ
            王小明,              王小明
            한국어,              한국어
            20 12 34 56,        20123456
            20\u00A012 34\u202F56, 20123456
            iPhone 13 Pro,      iphone 13 pro
            +45 20 12 34 56 Bo, +4520123456 bo
            soft\u00ADhyphen,   softhyphen
            zero\u200Bwidth,    zerowidth
            """)
    void text_is_folded_for_searching(String text, String folded) {
        assertThat(folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void runs_of_blanks_become_one_and_none_at_the_ends() {
        assertThat(folding.fold("\t Ole \u00A0\n  Berg\u3000")).isEqualTo("ole berg");
        assertThat(folding.fold("\u00A0\u2007")).isEmpty();
        assertThat(folding.fold("")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dk.holdt.NaughtyStrings#all")
    void folding_twice_changes_nothing_more(String text) {
        var once = folding.fold(text);
        assertThat(folding.fold(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("dk.holdt.NaughtyStrings#all")
    void upper_and_lower_case_find_each_other(String text) {
        assertThat(folding.fold(text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)))
                .isEqualTo(folding.fold(text.toUpperCase(Locale.ROOT)));
    }
}
