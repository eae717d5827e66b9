package dk.holdt.words;

import java.text.BreakIterator;
import java.util.Locale;

/// What somebody wrote at length, in as few words as it takes to know it again.
public final class ShortWords {

    private static final int MOST = 80;

    private ShortWords() {}

    /// In one line, and cut between two signs where it is long.
    public static String of(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= MOST) {
            return line;
        }
        var signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(line);
        return line.substring(0, signs.preceding(MOST)).strip() + "…";
    }
}
