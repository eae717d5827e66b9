package dk.holdt.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Ambiguities;
import dk.holdt.domain.language.Ambiguity;
import dk.holdt.domain.language.Ambiguity.Kind;
import dk.holdt.domain.language.Language;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class LintWordsTest {

    @SuppressWarnings("unused")
    private static final List<String> FILES = Bundles.ALL;

    /// Lengths that stand inside a sentence which says how they are counted, and names of keys and units.
    private static final Set<String> ONLY_A_PART = Set.of("dur.h", "dur.hm", "dur.hours");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fejlfinding på 24 timer                     | 24 timer             | HOURS
            Svar inden 24t                              | 24t                  | HOURS
            24-timers service                           | 24-timers            | HOURS
            Klar på 1,5 time                            | 1,5 time             | HOURS
            Feilsøking innen 48 timer                   | 48 timer             | HOURS
            Repaired within 24 hours                    | 24 hours             | HOURS
            Fixed in 24h, or money back                 | 24h                  | HOURS
            Klar på to hverdage                         | hverdage             | DAY
            Svar neste hverdag                          | hverdag              | DAY
            3 virkedager                                | virkedager           | DAY
            2 arbejdsdage                               | arbejdsdage          | DAY
            within 3 business days                      | business days        | DAY
            24 arbejdstimer                             | 24 arbejdstimer      | LABOUR
            Svar i løpet av noen arbeidstimer           | arbeidstimer         | LABOUR
            Vi ringer snart                             | snart                | SOON
            Hurtigst muligt                             | Hurtigst muligt      | SOON
            så hurtigt som muligt                       | så hurtigt som muligt | SOON
            så fort som mulig                           | så fort som mulig    | SOON
            Kom halv tre                                | halv tre             | SOON
            Come at half three                          | half three           | SOON
            Klar næste fredag                           | næste fredag         | SOON
            Ready next Friday                           | next Friday          | SOON
            We will call asap                           | asap                 | SOON
            as soon as possible                         | as soon as possible  | SOON
            """)
    void what_reads_two_ways_is_found(String text, String words, Kind kind) {
        assertThat(Ambiguities.in(text)).hasSize(1);
        var found = Ambiguities.in(text).getFirst();
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.words()).isEqualTo(words);
        assertThat(text.substring(found.from(), found.to())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24 timer i træk (1 døgn)
            24 timer i strekk (1 døgn)
            24 timer i åbningstiden
            24 hours around the clock
            24 working hours (only hours when we are open)
            6 t 15 min i åbningstiden
            fredag den 4. december 2026 kl. 14.30
            256 GB, 8 GB RAM, 65 W
            iPhone 12 til halv pris
            As soon as it is ready we call
            Skærm med 144 Hz og 24 tommer
            """)
    void what_is_clear_is_left_alone(String text) {
        assertThat(Ambiguities.in(text)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void our_own_sentences_read_one_way(String file) throws IOException {
        assertThat(Bundles.words(file)).allSatisfy((key, words) -> {
            if (!ONLY_A_PART.contains(key)) {
                assertThat(Ambiguities.in(filled(words))).as(key).isEmpty();
            }
        });
    }

    @Test
    void all_of_several_are_found_in_their_order() {
        assertThat(Ambiguities.in("Svar snart, klar på 24 timer på hverdage"))
                .extracting(Ambiguity::kind)
                .containsExactly(Kind.SOON, Kind.HOURS, Kind.DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DA | 24 timer        | »24 timer« kan betyde to ting. Vælg: 24 timer i træk (1 døgn) eller 24 timer i åbningstiden.
            NB | 48t             | «48t» kan bety to ting. Velg: 48 timer i strekk (2 døgn) eller 48 timer i åpningstiden.
            EN | 8 h | “8 h” can mean two things. Choose: 8 hours around the clock or 8 working hours (only hours when we are open).
            DA | 0 timer         | »0 timer« er ikke et tidspunkt. Hvornår senest?
            DA | hverdage        | »hverdage« – tæller lørdag med? Skriv dag og klokkeslæt i stedet.
            DA | 24 arbejdstimer | »24 arbejdstimer« kan læses som betalt arbejdstid. Skriv »24 timer i åbningstiden«.
            NB | arbeidstimer    | «arbeidstimer» kan leses som betalt arbeidstid. Skriv «timer i åpningstiden».
            EN | asap            | “asap” is not a time. When, at the latest?
            """)
    void each_is_said_with_what_to_write_instead(Language language, String text, String said) {
        assertThat(new LintWords(language).of(Ambiguities.in(text).getFirst())).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DA | Fejlfinding på 24 timer, gratis
            NB | Feilsøking på 24 timer
            EN | We answer in 24 hours
            DA | 24 arbejdstimer
            """)
    void what_is_offered_instead_is_clear_itself(Language language, String text) {
        var found = Ambiguities.in(text).getFirst();
        assertThat(new LintWords(language).fixes(found)).isNotEmpty().allSatisfy(fix -> assertThat(
                        Ambiguities.in(found.replacedBy(fix, text)))
                .isEmpty());
    }

    /// A number in each blank: 24 is what a length would be.
    private static String filled(String words) {
        return new MessageFormat(words).format(new Object[] {24, 24, 24, 24, 24, 24, 24, 24});
    }
}
