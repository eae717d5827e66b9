package dk.holdt.print;

import java.io.IOException;
import java.io.UncheckedIOException;

/// How large a text may be set so that it stays on one line, measured in our own fonts.
///
/// @param text as it is printed; shortened with an ellipsis where even the smallest size is too wide
/// @param points the size of the letters
record FittedText(String text, double points) {

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double STEP = 0.25;
    private static final String CUT = "…";

    /// Shrinks first, and shortens only at the smallest size.
    ///
    /// @param width in millimetres
    static FittedText shortened(String text, boolean bold, double width, double largest, double smallest) {
        var line = text.replaceAll("\\s+", " ").strip();
        var whole = shrunk(line, bold, width, largest, smallest);
        if (width(line, bold, whole.points()) <= width) {
            return whole;
        }
        var codePoints = line.codePoints().toArray();
        int keep = codePoints.length;
        var cut = line;
        while (keep > 0 && width(cut, bold, smallest) > width) {
            keep--;
            cut = new String(codePoints, 0, keep).strip() + CUT;
        }
        return new FittedText(cut, smallest);
    }

    /// Shrinks as far as it must and never loses a letter: for numbers, days and times.
    static FittedText whole(String text, boolean bold, double width, double largest) {
        return shrunk(text, bold, width, largest, STEP);
    }

    private static FittedText shrunk(String text, boolean bold, double width, double largest, double smallest) {
        double points = largest;
        while (points > smallest && width(text, bold, points) > width) {
            points -= STEP;
        }
        return new FittedText(text, Math.max(points, smallest));
    }

    /// In millimetres.
    static double width(String text, boolean bold, double points) {
        return text.codePoints()
                        .mapToDouble(codePoint -> advance(codePoint, bold))
                        .sum()
                * points
                * MM_PER_POINT;
    }

    /// The width of a letter in parts of its size, in the typeface that has it.
    private static double advance(int codePoint, boolean bold) {
        var first = bold ? Typeface.ROBOTO_BOLD : Typeface.ROBOTO;
        var second = bold ? Typeface.DEJAVU_BOLD : Typeface.DEJAVU;
        var font = (first.has(codePoint) ? first : second).font();
        try {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            return (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
