package dk.holdt.words;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.ClosedDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Says which days a promise passes over because the shop is shut, and that they are no working hours.
public final class ClosedDayWords {

    private final Language language;
    private final Messages messages;
    private final DateWords dates;

    public ClosedDayWords(Language language, ZoneId zone) {
        this.language = language;
        this.messages = new Messages(language);
        this.dates = new DateWords(language, zone);
    }

    /// One sentence for each day, and one for days of a closure that follow one another.
    ///
    /// @param days in order
    public List<String> of(List<ClosedDay> days, LocalDate today) {
        var sentences = new ArrayList<String>();
        for (var next = 0; next < days.size(); ) {
            var last = next;
            while (last + 1 < days.size() && isOneClosure(days.get(next), days.get(last + 1))) {
                last++;
            }
            sentences.add(
                    last == next
                            ? sentence(days.get(next), today)
                            : messages.text(
                                    "pr.closeddays",
                                    dates.day(days.get(next).date(), today),
                                    dates.day(days.get(last).date(), today)));
            next = last + 1;
        }
        return sentences;
    }

    private static boolean isOneClosure(ClosedDay first, ClosedDay later) {
        return first.why() == ClosedDay.Why.CLOSURE
                && later.why() == first.why()
                && later.name().equals(first.name());
    }

    private String sentence(ClosedDay day, LocalDate today) {
        var date = dates.day(day.date(), today);
        var named =
                day.name().map(name -> name.in(language) + " (" + date + ")").orElse(date);
        var first = named.substring(0, 1).toUpperCase(language.locale()) + named.substring(1);
        return messages.text(day.why() == ClosedDay.Why.HOLIDAY ? "pr.holiday" : "pr.closedday", first);
    }
}
