package dk.holdt.print;

import java.util.BitSet;
import java.util.regex.Pattern;

/// What is read in one breath and so stays on one line, in all three languages: a date with its weekday, a time with
/// what stands before it, a number with its unit or with what it counts, and a number that is written in groups.
final class HeldTogether {

    private static final String WEEKDAY =
            "(?:(?:man|tirs|ons|tors|fre|lør|søn)(?:dag|\\.)|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:(?:s|nes|rs|ur)?day)?)";
    private static final String MONTH =
            "(?:(?:jan|feb|mar|apr|jun|jul|aug|sep|o[kc]t|nov|de[cs])\\p{L}{0,6}\\.?|ma[jiy])";
    private static final String TIME = "\\d{1,2}[.:]\\d{2}";
    private static final String DATE =
            "(?:" + WEEKDAY + " )?(?:den )?\\d{1,2}\\.?(?:–\\d{1,2}\\.?)? " + MONTH + "(?: \\d{4})?(?: " + TIME + ")?";
    private static final String CLOCK = "(?:" + WEEKDAY + " )?(?:(?:kl\\.|at) )?" + TIME;
    private static final String UNIT =
            "(?:timer?|t|hours?|h|min|døgn|da(?:g|ge|ger|y|ys)|uger?|uker?|weeks?|måned(?:er)?|months?|år|years?|kr\\.?|%"
                    + "|[kMGT]B|[kMG]bit/s|mAh|Wh?|V|mm|cm|[kMG]?Hz|dB)";
    private static final String NUMBER =
            "(?:(?:Org\\.)?n[ro]\\. )?\\d[\\d.,]*(?: \\d[\\d.,]*)*(?: " + UNIT + "(?!\\p{L}))?";
    private static final String COUNT = "\\d+ × (?:" + NUMBER + "|\\S)";
    private static final Pattern HELD = Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + DATE + "|" + CLOCK + "|" + COUNT + "|" + NUMBER + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final BitSet inside = new BitSet();

    HeldTogether(String text) {
        var held = HELD.matcher(text.replace('\u00a0', ' '));
        while (held.find()) {
            inside.set(held.start() + 1, held.end());
        }
    }

    /// Whether a line that ended at this place would tear something apart.
    boolean isTornAt(int place) {
        return inside.get(place);
    }
}
