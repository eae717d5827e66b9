package dk.holdt.print;

import dk.holdt.usecase.paper.PaperPress.Unprintable;
import dk.holdt.usecase.text.TypedText;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Makes a text fit for paper and remembers what could not be shown.
///
/// What has no picture of its own (direction and zero-width marks) goes; what our fonts lack becomes `[?]` and is
/// reported, so that nothing vanishes unseen. Right-to-left writing counts as lacking: it would come out in the wrong
/// order and unjoined, which is worse than a mark.
final class GlyphProof {

    /// Printed where a character cannot be.
    static final String SUBSTITUTE = "[?]";

    private final SequencedSet<Unprintable> missing = new LinkedHashSet<>();
    private String place = "";

    /// The text as it can be printed.
    String printable(String text) {
        var proofed = new StringBuilder(text.length());
        Normalizer.normalize(TypedText.shown(text), Normalizer.Form.NFC)
                .codePoints()
                .forEach(codePoint -> append(codePoint, proofed));
        return proofed.toString();
    }

    /// What follows stands under this heading or label, until the next; empty for none.
    void at(String place) {
        this.place = place;
    }

    /// What was met so far and cannot be shown, in order of appearance.
    List<Unprintable> missing() {
        return List.copyOf(missing);
    }

    private void append(int codePoint, StringBuilder proofed) {
        if (isLineBreak(codePoint)) {
            proofed.append('\n');
        } else if (codePoint == '\t') {
            proofed.append(' ');
        } else if (hasNoPicture(codePoint)) {
            return;
        } else if (canShow(codePoint)) {
            proofed.appendCodePoint(codePoint);
        } else if (Character.isSpaceChar(codePoint)) {
            proofed.append(' ');
        } else {
            missing.add(new Unprintable(codePoint, place));
            proofed.append(SUBSTITUTE);
        }
    }

    private static boolean isLineBreak(int codePoint) {
        return codePoint == '\n' || codePoint == 0x2028 || codePoint == 0x2029;
    }

    private static boolean hasNoPicture(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default -> isVariationSelector(codePoint);
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    private static boolean canShow(int codePoint) {
        return switch (Character.getType(codePoint)) {
            // A font's private characters are anything; half a surrogate pair is nothing.
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> !isRightToLeft(codePoint) && inBothWeights(codePoint);
        };
    }

    private static boolean isRightToLeft(int codePoint) {
        var direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean inBothWeights(int codePoint) {
        return (Typeface.ROBOTO.has(codePoint) || Typeface.DEJAVU.has(codePoint))
                && (Typeface.ROBOTO_BOLD.has(codePoint) || Typeface.DEJAVU_BOLD.has(codePoint));
    }
}
