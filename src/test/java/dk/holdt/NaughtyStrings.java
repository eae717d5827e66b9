package dk.holdt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Our list of awkward texts (`naughty.txt`), for every place that takes text from outside.
///
/// A parameterised test takes it by `@MethodSource("dk.holdt.NaughtyStrings#all")`.
public final class NaughtyStrings {

    /// A family of awkwardness and one text of it.
    private record Naughty(String family, String text) {}

    private static final Pattern REPEAT = Pattern.compile("repeat (\\d+) (.*)", Pattern.DOTALL);
    private static final List<Naughty> LIST = read();

    private NaughtyStrings() {}

    public static Stream<String> all() {
        return LIST.stream().map(Naughty::text);
    }

    /// The texts of one family, "sql" or "direction"; an unknown family is a mistake in the test.
    public static Stream<String> of(String family) {
        var texts = LIST.stream()
                .filter(naughty -> naughty.family.equals(family))
                .map(Naughty::text)
                .toList();
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("no such family: " + family);
        }
        return texts.stream();
    }

    private static List<Naughty> read() {
        try (var resource = NaughtyStrings.class.getResourceAsStream("naughty.txt")) {
            var bytes = Objects.requireNonNull(resource, "naughty.txt").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(NaughtyStrings::naughty)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Naughty naughty(String line) {
        int bar = line.indexOf(" | ");
        var text = line.substring(bar + 3);
        var repeat = REPEAT.matcher(text);
        return repeat.matches()
                ? new Naughty(
                        line.substring(0, bar), unescaped(repeat.group(2)).repeat(Integer.parseInt(repeat.group(1))))
                : new Naughty(line.substring(0, bar), unescaped(text));
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\\') {
                plain.append(text.charAt(i));
                continue;
            }
            i++;
            switch (text.charAt(i)) {
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 't' -> plain.append('\t');
                case '0' -> plain.append('\0');
                case '\\' -> plain.append('\\');
                case 'e' -> plain.append("");
                case 'u' -> {
                    plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> throw new IllegalArgumentException("no such escape in " + text);
            }
        }
        return plain.toString();
    }
}
