package dk.holdt.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line of text may end: between words, and never in a time of day, because "14:" with "55" below it is none.
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
        while (place != BreakIterator.DONE && isInTime(place)) {
            place = words.next();
        }
        return place;
    }

    private boolean isInTime(int place) {
        return place > 0
                && place < text.length()
                && text.charAt(place - 1) == ':'
                && Character.isDigit(text.charAt(place));
    }
}
