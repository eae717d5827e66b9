package dk.holdt.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// No sheet styles what is nowhere: of a screen that has gone, its looks go too.
class StylesUsedTest {

    private static final Path SHEETS = Path.of("src/main/resources/dk/holdt");
    private static final Path CODE = Path.of("src/main/java/dk/holdt");

    /// What JavaFX calls its controls and their parts.
    private static final Set<String> OF_JAVAFX = Set.of(
            "arrow-button",
            "check-box",
            "combo-box",
            "combo-box-base",
            "hyperlink",
            "list-cell",
            "list-view",
            "menu-button",
            "root",
            "scroll-pane",
            "text-area",
            "text-field",
            "text-input",
            "viewport");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern SELECTORS = Pattern.compile("([^{}]+)\\{[^{}]*}");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern WORD = Pattern.compile("[a-z][\\w-]*");

    @Test
    void every_class_of_a_sheet_is_somewhere() throws IOException {
        var used = new TreeSet<>(OF_JAVAFX);
        for (var source : files(CODE, ".java")) {
            used.addAll(words(Files.readString(source)));
        }
        for (var sheet : files(SHEETS, ".css")) {
            assertThat(classes(Files.readString(sheet))).as(sheet + " styles").isSubsetOf(used);
        }
    }

    @Test
    void classes_are_read_out_of_selectors_only() {
        var sheet = """
                /* .gone { } */
                @import "other.css";
                .page > .label:focused, .box.small .title { -fx-padding: 0.75em; }
                """;
        assertThat(classes(sheet)).containsExactly("box", "label", "page", "small", "title");
        assertThat(words("style(\"block indented\"); // \"comment\"")).containsExactly("block", "indented");
    }

    private static Set<String> classes(String sheet) {
        var rules = COMMENT.matcher(sheet).replaceAll("").replaceAll("@import[^;]*;", "");
        return SELECTORS
                .matcher(rules)
                .results()
                .flatMap(rule -> CLASS.matcher(rule.group(1)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String source) {
        return Literals.in(source).stream()
                .flatMap(literal -> WORD.matcher(literal.text()).results())
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
