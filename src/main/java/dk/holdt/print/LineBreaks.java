package dk.holdt.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line of text may end: between words, and never in what is read in one breath, such as a date or a number
/// with its unit; nor in "Mon–Fri" or "(1 day)", nor before the last letter or two of a name such as "USB-A", nor
/// before a dot that tells two things apart: it ends the line.
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";
    private HeldTogether held = new HeldTogether("");

    @Override
    public void setText(String text) {
        this.text = text;
        held = new HeldTogether(text);
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
        return held.isTornAt(place) || isInSpan(place) || isInName(place) || isBeforeDot(place) || isInBrackets(place);
    }

    private boolean isInSpan(int place) {
        if (place < 2 || place >= text.length()) {
            return false;
        }
        boolean after = text.charAt(place - 1) == '–' && !Character.isWhitespace(text.charAt(place - 2));
        return after || text.charAt(place) == '–' && !Character.isWhitespace(text.charAt(place - 1));
    }

    private boolean isBeforeDot(int place) {
        return place < text.length() && text.charAt(place) == '·';
    }

    private boolean isInBrackets(int place) {
        int at = place - 2;
        while (at > 0 && Character.isDigit(text.charAt(at))) {
            at--;
        }
        return at >= 0 && at < place - 2 && text.charAt(at) == '(';
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
