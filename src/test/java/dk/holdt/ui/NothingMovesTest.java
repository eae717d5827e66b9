package dk.holdt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever has asked the machine for less motion has nothing to switch off here: nothing moves, for anybody.
class NothingMovesTest {

    /// What waits and then acts at once is no motion; what goes from one value to another over time is.
    private static final Pattern MOTION = Pattern.compile(
            "\\b(?:Fade|Translate|Scale|Rotate|Fill|Stroke|Path|Parallel|Sequential)Transition\\b|\\bKeyValue\\b"
                    + "|\\bsetAnimated\\(true\\)|\\btransition(?:-[a-z]+)?\\s*:");

    @Test
    void no_screen_fades_slides_or_grows() {
        assertThat(files(Path.of("src/main/java/dk/holdt"), ".java"))
                .filteredOn(NothingMovesTest::moves)
                .isEmpty();
    }

    @Test
    void no_stylesheet_has_a_transition() {
        assertThat(files(Path.of("src/main/resources/dk/holdt/ui"), ".css"))
                .filteredOn(NothingMovesTest::moves)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"primer-light", "primer-dark"})
    void neither_does_the_theme_under_ours(String theme) throws IOException {
        try (InputStream css = NothingMovesTest.class.getResourceAsStream("/atlantafx/base/theme/" + theme + ".css")) {
            assertThat(css).isNotNull();
            assertThat(MOTION.matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8))
                            .find())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new FadeTransition(Duration.millis(200), node)",
                "new KeyValue(x, 1)",
                "-fx-x: 1; transition: x 1s"
            })
    void the_rule_bites(String sinner) {
        assertThat(MOTION.matcher(sinner).find()).isTrue();
    }

    private static boolean moves(Path file) {
        try {
            return MOTION.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path under, String ending) {
        try (Stream<Path> all = Files.walk(under)) {
            var found = all.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
