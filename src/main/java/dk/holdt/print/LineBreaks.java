package dk.holdt.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line of text may end: between words, and never in a time of day, because "14:" with "55" below it is none;
/// nor in "Mon–Fri", nor before the last letter or two of a name such as "USB-A".
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        words.setText(text);
    }

    @Override
    public int next() {
        int place = words.next();
        while (place != BreakIterator.DONE && isInside(place)) {
            place = words.next();
        }
        return place;
    }

    private boolean isInside(int place) {
        return isInTime(place) || isInSpan(place) || isInName(place);
    }

    private boolean isInSpan(int place) {
        return place > 1
                && place < text.length()
                && text.charAt(place - 1) == '–'
                && !Character.isWhitespace(text.charAt(place - 2));
    }

    private boolean isInTime(int place) {
        return place > 0
                && place < text.length()
                && text.charAt(place - 1) == ':'
                && Character.isDigit(text.charAt(place));
    }

    private boolean isInName(int place) {
        if (place == 0 || text.charAt(place - 1) != '-') {
            return false;
        }
        int end = place;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end > place && end - place <= 2;
    }
}
