package dk.holdt.print;

import dk.holdt.usecase.text.TypedText;
import java.util.LinkedHashSet;
import java.util.Set;

/// Text as it may stand on paper: nothing steers the line, and nothing is silently missing.
final class PaperText {

    /// What is printed for a character that no typeface of ours has.
    static final String UNSHOWABLE = "[?]";

    private final PaperFonts fonts;
    private final Set<Integer> missing = new LinkedHashSet<>();

    PaperText(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /// The characters that could not be shown so far, in order of appearance.
    Set<Integer> missing() {
        return missing;
    }

    String printable(String kept) {
        var text = new StringBuilder(kept.length());
        TypedText.shown(kept).codePoints().forEach(character -> append(text, character));
        return text.toString();
    }

    private void append(StringBuilder text, int character) {
        if (isInvisible(character)) {
            return;
        }
        if (fonts.canShow(character)) {
            text.appendCodePoint(character);
        } else {
            missing.add(character);
            text.append(UNSHOWABLE);
        }
    }

    /// Joiners, variation selectors and the like: they have no sign of their own and leave no gap.
    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }
}
