package dk.holdt.ui.kit;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a day and a time as people at a counter type them: `28.11. 14.30`, `28/11 14:30`, `i morgen 11`, `fre 11`.
///
/// Day before month; a year left out is the next time that day comes; a time left alone is today's. The words are those
/// of Danish, Norwegian and English, whatever the screen speaks.
public final class MomentText {

    private static final Pattern BEFORE_THE_TIME = Pattern.compile("\\b(?:kl\\.?|at) ?(?=\\d)");
    private static final Pattern DATE_AND_TIME =
            Pattern.compile("(\\d{1,2})[./\\- ](\\d{1,2})(?:[./\\- ]+(\\d{4}))?\\.?,? (\\d{1,2})(?:[.: ]?(\\d{2}))?");
    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(\\p{L}+(?: \\p{L}+)?)\\.?,? (\\d{1,2})(?:[.: ]?(\\d{2}))?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");
    private static final Map<String, Integer> DAYS_AHEAD = Map.of(
            "i dag",
            0,
            "idag",
            0,
            "today",
            0,
            "i morgen",
            1,
            "imorgen",
            1,
            "tomorrow",
            1,
            "i overmorgen",
            2,
            "overmorgen",
            2);
    private static final List<String> DAYS_BY_BEGINNING = List.of(
            "mandag monday",
            "tirsdag tuesday",
            "onsdag wednesday",
            "torsdag thursday",
            "fredag friday",
            "lørdag saturday",
            "søndag sunday");

    private MomentText() {}

    /// @param now the shop's wall clock, against which days without a year are read
    /// @return nothing if this is not a day and a time that exists
    public static Optional<LocalDateTime> read(String typed, LocalDateTime now) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        text = BEFORE_THE_TIME.matcher(text).replaceAll("");
        try {
            var full = DATE_AND_TIME.matcher(text);
            if (full.matches()) {
                return time(full, 4).flatMap(time -> dated(full, now, time));
            }
            var named = DAY_AND_TIME.matcher(text);
            if (named.matches()) {
                return time(named, 2)
                        .flatMap(time -> day(named.group(1), now.toLocalDate()).map(day -> day.atTime(time)));
            }
            var alone = TIME.matcher(text);
            return alone.matches() ? time(alone, 1).map(now.toLocalDate()::atTime) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> dated(Matcher found, LocalDateTime now, LocalTime time) {
        var day = Integer.parseInt(found.group(1));
        var month = Integer.parseInt(found.group(2));
        if (found.group(3) != null) {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(found.group(3)), month, day).atTime(time));
        }
        var today = now.toLocalDate();
        var thisYear = LocalDate.of(today.getYear(), month, day);
        return Optional.of(
                (thisYear.isBefore(today) ? LocalDate.of(today.getYear() + 1, month, day) : thisYear).atTime(time));
    }

    private static Optional<LocalTime> time(Matcher found, int hourGroup) {
        var minutes = found.group(hourGroup + 1);
        return Optional.of(LocalTime.of(
                Integer.parseInt(found.group(hourGroup)), minutes == null ? 0 : Integer.parseInt(minutes)));
    }

    private static Optional<LocalDate> day(String word, LocalDate today) {
        if (DAYS_AHEAD.containsKey(word)) {
            return Optional.of(today.plusDays(DAYS_AHEAD.get(word)));
        }
        if (word.length() < 3) {
            return Optional.empty();
        }
        for (var day : DayOfWeek.values()) {
            for (var name : DAYS_BY_BEGINNING.get(day.ordinal()).split(" ")) {
                if (name.startsWith(word)) {
                    return Optional.of(today.with(TemporalAdjusters.next(day)));
                }
            }
        }
        return Optional.empty();
    }
}
