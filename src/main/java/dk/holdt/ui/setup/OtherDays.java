package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Closure;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.ShopCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The shop's own days, a line each: closed every year, closed once, or open at other hours. One line is always free.
final class OtherDays {

    /// So long a past day may still lie inside a promise that somebody looks at.
    private static final int DAYS_KEPT = 90;

    private final ObservableList<OtherDay> lines = FXCollections.observableArrayList();
    private int given;

    OtherDays() {
        clear();
    }

    ObservableList<OtherDay> lines() {
        return lines;
    }

    void clear() {
        given = 0;
        lines.setAll(free());
    }

    boolean isEmpty() {
        return lines.stream().allMatch(OtherDay::isBlank);
    }

    void load(ShopCalendar calendar, Language language, LocalDate today) {
        var oldest = today.minusDays(DAYS_KEPT);
        lines.clear();
        given = 0;
        calendar.closures().stream()
                .filter(closure ->
                        !(closure instanceof Closure.Dates once) || !once.last().isBefore(oldest))
                .forEach(closure -> lines.add(OtherDay.of(given++, closure, language)));
        calendar.special().forEach((date, openings) -> {
            if (!date.isBefore(oldest)) {
                lines.add(OtherDay.of(given++, date, openings, language));
            }
        });
        lines.add(free());
    }

    /// Writes what can be read with the marks of a language.
    void writeAs(Language language) {
        lines.forEach(line -> {
            DaysText.read(line.days().get()).ifPresent(read -> line.days().set(DaysText.write(read, language)));
            HoursText.read(line.hours().get()).ifPresent(read -> line.hours().set(HoursText.write(read, language)));
        });
    }

    List<Problem> problems() {
        return lines.stream().flatMap(line -> line.problem().stream()).toList();
    }

    List<Closure> closures() {
        return lines.stream().flatMap(line -> line.closure().stream()).toList();
    }

    Map<LocalDate, List<Opening>> special() {
        var special = new TreeMap<LocalDate, List<Opening>>();
        lines.forEach(line -> line.special().ifPresent(day -> special.put(day.getKey(), day.getValue())));
        return special;
    }

    private OtherDay free() {
        var line = new OtherDay(given++, "", "", "");
        line.days().subscribe(() -> {
            if (!line.days().get().isBlank() && lines.getLast() == line) {
                lines.add(free());
            }
        });
        return line;
    }
}
