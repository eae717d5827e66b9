package dk.holdt.domain.language;

import dk.holdt.domain.language.Ambiguity.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds what reads two ways in a text of the shop: an advertised promise, a note, a message.
///
/// All three languages are looked for in every text, because a Norwegian shop may well write English.
public final class Ambiguities {

    private static final int MINUTES_AN_HOUR = 60;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String WEEKDAY = "(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag"
            + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|uge|uke|week)";

    private static final String HOUR_OF_THE_CLOCK = "(et|ett|to|tre|fire|fem|seks|syv|sju|otte|åtte|ni|ti|elleve|tolv"
            + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    private static final Pattern BARE_HOURS = Pattern.compile(
            "(?<![\\p{L}\\d.,:])(\\d{1,4}(?:[.,]\\d)?)[ \u00a0-]?(timers?|time|t|h|hrs?|hours?)(?!\\p{L})", FLAGS);

    /// Said soon after the hours, in the same sentence, these settle how they are counted.
    private static final Pattern SETTLED = Pattern.compile(
            "^[^!?\\n]{0,30}?(i træk|i strekk|around the clock|døgn|i åbningstid|i åpningstid|åbningstid|åpningstid"
                    + "|when we are open|opening hours|working hours)",
            FLAGS);

    private static final Map<Kind, Pattern> OTHERS = Map.of(
            Kind.DAY,
            word("hverdag(e|en|ene|er|s)?|virkedag(e|er|en|ene)?|arbejdsdag(e|en|ene)?|arbeidsdag(er|en|ene)?"
                    + "|business days?|working days?|weekdays?"),
            Kind.LABOUR,
            word("(?<hours>\\d{1,4})?[ \u00a0]?(arbejdstimer?|arbeidstimer?|mandetimer?|man-hours?|lab(o|ou)r hours?)"),
            Kind.SOON,
            word("(så )?(snart|snarest)( som)?( muligt?)?|(så )?hurtigs?t (som )?muligt|fortest mulig"
                    + "|så fort som mulig|asap|a\\.s\\.a\\.p|as soon as possible|(?<!as )soon|shortly"
                    + "|(næste|neste|next) " + WEEKDAY + "|(halv|half) " + HOUR_OF_THE_CLOCK
                    + "|i løbet af (dagen|ugen)|i løpet av (dagen|uken|uka)|during the (day|week)"));

    private Ambiguities() {}

    /// In the order they stand; empty for a text that reads one way only.
    public static List<Ambiguity> in(String text) {
        var found = new ArrayList<Ambiguity>();
        BARE_HOURS
                .matcher(text)
                .results()
                .filter(hours -> !isSettled(text, hours))
                .forEach(hours -> found.add(stretch(Kind.HOURS, hours, length(hours.group(1)))));
        OTHERS.forEach((kind, words) -> words.matcher(text)
                .results()
                .forEach(match -> found.add(
                        stretch(kind, match, kind == Kind.LABOUR ? length(match.group("hours")) : Optional.empty()))));
        found.sort(Comparator.comparingInt(Ambiguity::from));
        return List.copyOf(found);
    }

    private static boolean isSettled(String text, MatchResult hours) {
        return SETTLED.matcher(text.substring(hours.end())).find();
    }

    private static Ambiguity stretch(Kind kind, MatchResult match, Optional<Duration> length) {
        int blank = match.group().length() - match.group().stripLeading().length();
        return new Ambiguity(
                kind, match.start() + blank, match.end(), match.group().strip(), length);
    }

    /// Nothing for a number that is no length, such as 0.
    private static Optional<Duration> length(String number) {
        return Optional.ofNullable(number)
                .map(typed -> Double.parseDouble(typed.replace(',', '.')))
                .map(hours -> Duration.ofMinutes(Math.round(hours * MINUTES_AN_HOUR)))
                .filter(Duration::isPositive);
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])", FLAGS);
    }
}
