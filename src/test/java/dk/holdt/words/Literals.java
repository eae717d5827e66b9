package dk.holdt.words;

import java.util.ArrayList;
import java.util.List;

/// Finds the string literals of a Java source, and which of them is what `text(` is called with.
///
/// Reads only as much Java as that takes: comments, character literals and text blocks are stepped over.
final class Literals {

    /// @param asked the literal follows `text(` directly
    record Literal(String text, boolean asked) {}

    private final String source;
    private final List<Literal> found = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    private int at;

    private Literals(String source) {
        this.source = source;
    }

    static List<Literal> in(String source) {
        return new Literals(source).read();
    }

    private List<Literal> read() {
        while (at < source.length()) {
            if (source.startsWith("//", at)) {
                skipTo("\n");
            } else if (source.startsWith("/*", at)) {
                skipTo("*/");
            } else if (source.startsWith("\"\"\"", at)) {
                at += 3;
                quoted("\"\"\"");
                code.append('"');
            } else if (source.charAt(at) == '\'') {
                at++;
                quoted("'");
            } else if (source.charAt(at) == '"') {
                at++;
                var asked = code.toString().endsWith("text(");
                found.add(new Literal(quoted("\""), asked));
                code.append('"');
            } else {
                keep(source.charAt(at++));
            }
        }
        return found;
    }

    private void keep(char next) {
        if (!Character.isWhitespace(next)) {
            code.append(next);
        }
        if (code.length() > 200) {
            code.delete(0, 100);
        }
    }

    private String quoted(String end) {
        var text = new StringBuilder();
        while (at < source.length() && !source.startsWith(end, at)) {
            if (source.charAt(at) == '\\') {
                text.append(source.charAt(at++));
            }
            text.append(source.charAt(at++));
        }
        at += end.length();
        return text.toString();
    }

    private void skipTo(String end) {
        int found = source.indexOf(end, at + 2);
        at = found < 0 ? source.length() : found + end.length();
    }
}
