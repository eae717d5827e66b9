package dk.holdt.words;

import dk.holdt.domain.language.Language;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Weekdays and months cut short. Lists of our own, because those of the JDK differ between its releases.
final class ShortNames {

    private static final Map<Language, List<String>> WEEKDAYS = new EnumMap<>(Map.of(
            Language.EN, List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
            Language.DA, List.of("man.", "tirs.", "ons.", "tors.", "fre.", "lør.", "søn."),
            Language.NB, List.of("man.", "tirs.", "ons.", "tors.", "fre.", "lør.", "søn.")));

    private static final Map<Language, List<String>> MONTHS = new EnumMap<>(Map.of(
            Language.EN,
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
            Language.DA,
            List.of("jan.", "feb.", "mar.", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."),
            Language.NB,
            List.of("jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des.")));

    private ShortNames() {}

    static String of(DayOfWeek day, Language language) {
        return WEEKDAYS.get(language).get(day.getValue() - 1);
    }

    /// Keyed by ISO weekday 1–7, as a formatter wants them.
    static Map<Long, String> weekdays(Language language) {
        var names = new HashMap<Long, String>();
        for (var day : DayOfWeek.values()) {
            names.put((long) day.getValue(), of(day, language));
        }
        return names;
    }

    /// Keyed by month 1–12, as a formatter wants them.
    static Map<Long, String> months(Language language) {
        var names = new HashMap<Long, String>();
        for (var month : Month.values()) {
            names.put((long) month.getValue(), MONTHS.get(language).get(month.getValue() - 1));
        }
        return names;
    }
}
