package dk.holdt.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsUsedTest {

    private static final Path CODE = Path.of("src/main/java/dk/holdt");

    /// The parts that may know the words, as on the import map; elsewhere "repair.id" is a column.
    private static final List<String> SPEAKING = List.of("usecase", "words", "print", "ui", "cli", "app");

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9]+)+\\??");
    private static final Pattern BEGINNING = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9]+)*\\.");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(css|csv|db|html|json|lock|log|pdf|png|properties|sql|svg|ttf|txt|xml|zip)");

    @Test
    void every_key_used_is_worded() throws IOException {
        var keys = Bundles.keys();
        assertThat(sources()).allSatisfy(source -> assertThat(unworded(Files.readString(source), keys))
                .as(source + " asks for words that nobody has written, or builds a key from pieces")
                .isEmpty());
    }

    @Test
    void every_word_is_used() throws IOException {
        var used = new TreeSet<String>();
        for (var source : sources()) {
            Literals.in(Files.readString(source)).forEach(literal -> used.add(literal.text()));
        }
        assertThat(Bundles.keys())
                .as("words nobody reads: use them or strike them out")
                .isSubsetOf(used);
    }

    @Test
    void a_key_is_missed_wherever_it_stands() {
        var keys = Set.of("nav.board", "rp.script");
        assertThat(unworded("messages.text(\"nav.board\")", keys)).isEmpty();
        assertThat(unworded("messages.text(\n    \"gone.away\", 1)", keys)).containsExactly("gone.away");
        assertThat(unworded("text(late ? \"rp.script.late\" : \"rp.script\")", keys))
                .containsExactly("rp.script.late");
        assertThat(unworded("case READY -> \"nav.bord\";", keys)).containsExactly("nav.bord");
        assertThat(unworded("text(\"nav.\" + name)", keys)).containsExactly("nav.");
        assertThat(unworded("var path = \"nav.css\"; var other = \"some.thing\";", keys))
                .isEmpty();
    }

    @Test
    void comments_characters_and_text_blocks_hold_no_keys() {
        var source = """
                // text("a.one")
                /* text("a.two") */ char quote = '"'; char slash = '\\''; var url = "http://x"; // "a.three"
                var block = \"""
                    text("a.four")
                    \""";
                text("a.five", "say \\"a.six\\"")
                """;
        assertThat(Literals.in(source))
                .containsExactly(
                        new Literals.Literal("http://x", false),
                        new Literals.Literal("a.five", true),
                        new Literals.Literal("say \\\"a.six\\\"", false));
    }

    private static Set<String> unworded(String source, Set<String> keys) {
        var families = keys.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        return Literals.in(source).stream()
                .filter(literal -> looksLikeKey(literal.text()))
                .filter(literal ->
                        literal.asked() || families.contains(literal.text().split("\\.")[0]))
                .map(Literals.Literal::text)
                .filter(text -> !keys.contains(text))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean looksLikeKey(String text) {
        return BEGINNING.matcher(text).matches()
                || KEY.matcher(text).matches() && !FILE_NAME.matcher(text).matches();
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        for (var part : SPEAKING) {
            if (Files.isDirectory(CODE.resolve(part))) {
                try (var files = Files.walk(CODE.resolve(part))) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        return sources;
    }
}
