package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Days as typed: `24.12` for every year, `24.12.2026` for once, and spans of either, `23.12–2.1`.
final class DaysText {

    private static final String DAY = "(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}))?\\.?";
    private static final Pattern SPAN = Pattern.compile(DAY + "(?: ?(?:-|–|til|to) ?" + DAY + ")?");

    /// Days that come every year, or once.
    sealed interface Days {

        /// A `last` before `first` lies in the next year.
        record Yearly(MonthDay first, MonthDay last) implements Days {}

        record Once(LocalDate first, LocalDate last) implements Days {
            boolean isOneDay() {
                return first.equals(last);
            }
        }
    }

    private DaysText() {}

    /// Nothing for what is no day, or ends before it begins. One year said holds for both ends.
    static Optional<Days> read(String typed) {
        var found = SPAN.matcher(typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u00a0]+", " ")
                .replace(". ", "."));
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var first = day(found, 1);
            var last = found.group(4) == null ? first : day(found, 4);
            var years = found.group(3) != null || found.group(6) != null;
            return years
                    ? once(first, year(found, 3, 6), last, year(found, 6, 3))
                    : Optional.of(new Days.Yearly(first, last));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// As it would be typed: "24.12", "13.7.2026–24.7.2026", in English with strokes.
    static String write(Days days, Language language) {
        var mark = language == Language.EN ? "/" : ".";
        return switch (days) {
            case Days.Yearly(var first, var last) -> span(write(first, mark), write(last, mark));
            case Days.Once(var first, var last) ->
                span(
                        write(MonthDay.from(first), mark) + mark + first.getYear(),
                        write(MonthDay.from(last), mark) + mark + last.getYear());
        };
    }

    private static Optional<Days> once(MonthDay first, int firstYear, MonthDay last, int lastYear) {
        var from = LocalDate.of(firstYear, first.getMonth(), first.getDayOfMonth());
        var to = LocalDate.of(lastYear, last.getMonth(), last.getDayOfMonth());
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Days.Once(from, to));
    }

    private static MonthDay day(MatchResult found, int group) {
        return MonthDay.of(Integer.parseInt(found.group(group + 1)), Integer.parseInt(found.group(group)));
    }

    private static int year(MatchResult found, int own, int other) {
        return Integer.parseInt(found.group(own) == null ? found.group(other) : found.group(own));
    }

    private static String write(MonthDay day, String mark) {
        return day.getDayOfMonth() + mark + day.getMonthValue();
    }

    private static String span(String first, String last) {
        return first.equals(last) ? first : first + "–" + last;
    }
}
