package dk.holdt.input;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The lines of a text with their line ends and numbers; any of them can be given back and read again.
final class PhysicalLines {

    /// @param number the first being 1
    /// @param text with the line end it had
    /// @param cut the line was longer than allowed, and the rest of it was passed over
    record Line(long number, String text, boolean cut) {}

    private final Reader text;
    private final int longest;
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private final char[] buffer = new char[1 << 14];
    private int next;
    private int filled;
    private long number;

    PhysicalLines(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /// The next line, or null at the end.
    Line take() throws IOException {
        if (!givenBack.isEmpty()) {
            return givenBack.removeFirst();
        }
        if (isAtEnd()) {
            return null;
        }
        number++;
        var line = new StringBuilder();
        boolean cut = false;
        while (!isAtEnd()) {
            char character = buffer[next++];
            if (line.length() < longest) {
                line.append(character);
            } else {
                cut = true;
            }
            if (character == '\n' || character == '\r' && !isNextALineFeed()) {
                break;
            }
        }
        return new Line(number, line.toString(), cut);
    }

    /// Puts lines before all that is still to be read, in their order.
    void giveBack(List<Line> lines) {
        lines.reversed().forEach(givenBack::addFirst);
    }

    private boolean isNextALineFeed() throws IOException {
        return !isAtEnd() && buffer[next] == '\n';
    }

    private boolean isAtEnd() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, text.read(buffer));
        }
        return filled == 0;
    }
}
