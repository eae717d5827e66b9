package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The colours of both looks can be read: text 4.5 to 1 and marks 3 to 1 at least (WCAG 2.2, 1.4.3 and 1.4.11).
class LookTest {

    private static final Pattern COLOUR = Pattern.compile("-holdt-([a-z-]+): (#[0-9A-F]{6});");
    private static final Map<String, String> LIGHT = colours("light.css");
    private static final Map<String, String> DARK = colours("dark.css");

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            text,    on,       at_least
            text,    paper,    7
            text,    shade,    7
            text,    due,      7
            text,    here,     7
            text,    hold,     7
            text,    marked,   4.5
            quiet,   paper,    4.5
            quiet,   shade,    4.5
            quiet,   due,      4.5
            late,    paper,    4.5
            late,    shade,    4.5
            late,    alarm,    4.5
            kept,    paper,    4.5
            kept,    shade,    4.5
            on-risk, risk,     4.5
            on-late, late,     4.5
            on-act,  act,      4.5
            on-act,  act-deep, 4.5
            act,     paper,    4.5
            focus,   paper,    3
            focus,   shade,    3
            edge,    paper,    3
            """)
    void can_be_read_in_light_and_in_dark(String text, String on, double atLeast) {
        assertThat(contrast(LIGHT.get(text), LIGHT.get(on))).as("light").isGreaterThanOrEqualTo(atLeast);
        assertThat(contrast(DARK.get(text), DARK.get(on))).as("dark").isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void both_looks_name_the_same_colours() {
        assertThat(DARK.keySet()).isEqualTo(LIGHT.keySet());
    }

    @Test
    void no_other_sheet_has_a_colour_of_its_own() {
        var sheets = Stream.of(
                "look.css",
                "board.css",
                "intake.css",
                "repair.css",
                "bench.css",
                "parts.css",
                "handover.css",
                "find.css",
                "shelf.css",
                "staff.css");
        assertThat(sheets).allSatisfy(sheet -> assertThat(read(sheet))
                .doesNotContainPattern("#[0-9A-Fa-f]{3,6};")
                .doesNotContain(": white", ": black"));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> colours(String sheet) {
        return COLOUR.matcher(read(sheet))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    private static String read(String sheet) {
        try (var in = LookTest.class.getResourceAsStream("/dk/holdt/ui/" + sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
