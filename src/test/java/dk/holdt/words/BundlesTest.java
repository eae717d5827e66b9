package dk.holdt.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BundlesTest {

    @SuppressWarnings("unused")
    private static final List<String> FILES = Bundles.ALL;

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9]+)+\\??");

    /// English has no word of its own for 24 hours, so its sentence has no blank for their number.
    private static final Set<String> FEWER_BLANKS_IN_ENGLISH = Set.of("pr.clock.label.days");

    /// Words that are read two ways (`promise` 6.3), that are not a time, or that blame or beg.
    private static final Pattern BANNED = Pattern.compile(
            "\\b(arbejdstimer?|arbeidstimer?|hverdage?|hverdager|virkedag(er|e)?|arbejdsdage?|arbeidsdag(er)?"
                    + "|business days?|næste fredag|neste fredag|next friday|snart|soon|hurtigst muligt"
                    + "|så fort som mulig|asap|halv tre|i løbet af dagen|i løpet av dagen|åbningstimer|åpningstimer"
                    + "|døgnet rundt|desværre|dessverre|ugyldigt?|invalid|du har glemt|ringere)\\b|!",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @ParameterizedTest
    @FieldSource("FILES")
    void a_translation_words_the_same_keys_with_the_same_blanks(String file) throws IOException {
        var base = Bundles.words(Bundles.BASE);
        var translated = Bundles.words(file);
        assertThat(translated.keySet()).isEqualTo(base.keySet());
        assertThat(base.keySet())
                .filteredOn(key -> !FEWER_BLANKS_IN_ENGLISH.contains(key))
                .allSatisfy(key -> assertThat(Bundles.blanks(translated.get(key)))
                        .as(key)
                        .isEqualTo(Bundles.blanks(base.get(key))));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void keys_are_lower_case_words_between_points(String file) throws IOException {
        assertThat(Bundles.words(file).keySet()).allMatch(KEY.asMatchPredicate());
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void one_line_is_one_word_and_the_lines_are_sorted_by_key(String file) throws IOException {
        var keys =
                Bundles.lines(file).stream().map(line -> line.split("=", 2)[0]).toList();
        assertThat(keys)
                .as("put in order with: LC_ALL=C sort -t= -k1,1 -o FILE FILE")
                .isSorted()
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(Bundles.words(file).keySet());
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void no_word_is_empty_or_hangs_over_its_ends(String file) throws IOException {
        assertThat(Bundles.words(file))
                .allSatisfy(
                        (key, words) -> assertThat(words).as(key).isNotBlank().isEqualTo(words.strip()));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void a_straight_apostrophe_would_swallow_a_blank(String file) throws IOException {
        assertThat(Bundles.words(file))
                .allSatisfy(
                        (key, words) -> assertThat(words).as(key + ": write ’").doesNotContain("'"));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void every_word_can_be_formatted(String file) throws IOException {
        assertThat(Bundles.words(file))
                .allSatisfy((key, words) ->
                        assertThatCode(() -> new MessageFormat(words)).as(key).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void nothing_is_said_that_reads_two_ways(String file) throws IOException {
        assertThat(Bundles.words(file)).allSatisfy((key, words) -> assertThat(
                        BANNED.matcher(words).results().map(MatchResult::group).toList())
                .as(key)
                .isEmpty());
    }

    @Test
    void the_search_for_banned_words_finds_them() {
        assertThat("Klar inden 24 åbningstimer").containsPattern(BANNED);
        assertThat("Ready SOON").containsPattern(BANNED);
        assertThat("Tak!").containsPattern(BANNED);
        assertThat("24 timer i åbningstiden").doesNotContainPattern(BANNED);
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void a_line_never_breaks_between_a_unit_and_its_number(String file) throws IOException {
        assertThat(Bundles.words(file)).allSatisfy((key, words) -> assertThat(words)
                .as(key + ": write \\u00a0")
                .doesNotContain("kl. ")
                .doesNotContain(" %"));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void a_no_break_space_is_written_so_that_it_is_seen(String file) throws IOException {
        assertThat(Bundles.lines(file)).noneMatch(line -> line.contains("\u00a0") || line.contains("\u202f"));
    }
}
