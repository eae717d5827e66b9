package dk.holdt.words;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The shop's week and its closed days in one line each.
public final class OpeningHoursWords {

    private final Language language;
    private final Messages messages;
    private final DateWords dates;

    public OpeningHoursWords(Language language) {
        this.language = language;
        this.messages = new Messages(language);
        this.dates = new DateWords(language, ZoneOffset.UTC);
    }

    /// "man.–fre. kl. 10.00–17.30, lør. kl. 10.00–14.00": neighbouring days with the same hours are one group, a lunch
    /// break is "10.00–12.00, 13.00–17.30", and a day without hours is left out.
    public String of(WeeklyHours hours) {
        if (hours.isNeverOpen()) {
            return messages.text("hours.never");
        }
        var groups = new ArrayList<String>();
        for (var first = DayOfWeek.MONDAY; first != null; ) {
            var last = lastOfGroup(first, hours);
            if (!hours.on(first).isEmpty()) {
                groups.add(messages.text("hours.group", span(first, last), stretches(hours.on(first))));
            }
            first = last == DayOfWeek.SUNDAY ? null : last.plus(1);
        }
        return String.join(", ", groups);
    }

    /// "lukket den 24.–26. december og den 1. januar", or nothing for no days. Days of one month in a row are one span.
    public String closed(Collection<LocalDate> days) {
        if (days.isEmpty()) {
            return "";
        }
        var spans = new ArrayList<String>();
        var left = List.copyOf(new TreeSet<>(days));
        while (!left.isEmpty()) {
            int length = lengthOfRow(left);
            spans.add(span(left.getFirst(), left.get(length - 1)));
            left = left.subList(length, left.size());
        }
        return messages.text("hours.closed", list(spans));
    }

    private static DayOfWeek lastOfGroup(DayOfWeek first, WeeklyHours hours) {
        var last = first;
        while (last != DayOfWeek.SUNDAY && hours.on(last.plus(1)).equals(hours.on(first))) {
            last = last.plus(1);
        }
        return last;
    }

    private String span(DayOfWeek first, DayOfWeek last) {
        var name = ShortNames.of(first, language);
        return first == last ? name : name + "–" + ShortNames.of(last, language);
    }

    private String stretches(List<Opening> openings) {
        return openings.stream()
                .map(opening -> dates.time(opening.opens()) + "–" + end(opening))
                .collect(Collectors.joining(", "));
    }

    private String end(Opening opening) {
        var digits = dates.time(opening.closes());
        return opening.closes().equals(LocalTime.MIDNIGHT) ? digits.replaceFirst("00", "24") : digits;
    }

    private static int lengthOfRow(List<LocalDate> days) {
        int length = 1;
        while (length < days.size()
                && days.get(length).equals(days.get(length - 1).plusDays(1))
                && days.get(length).getMonth() == days.getFirst().getMonth()) {
            length++;
        }
        return length;
    }

    private String span(LocalDate first, LocalDate last) {
        var point = language == Language.EN ? "" : ".";
        var article = language == Language.DA ? "den " : "";
        var from = first.equals(last) ? "" : first.getDayOfMonth() + point + "–";
        return article + from + dates.dayOfMonth(last);
    }

    private String list(List<String> spans) {
        if (spans.size() == 1) {
            return spans.getFirst();
        }
        var last = spans.size() - 1;
        return messages.text("word.and", String.join(", ", spans.subList(0, last)), spans.get(last));
    }
}
