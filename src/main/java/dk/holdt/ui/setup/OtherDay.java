package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.promise.Closure;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.repair.Limits;
import dk.holdt.ui.setup.DaysText.Days;
import dk.holdt.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A line of days on which the week does not hold, as typed: which days, open when, and what they are called.
record OtherDay(int line, StringProperty days, StringProperty hours, StringProperty name) {

    /// What days without a name are called.
    private static final LocalText UNNAMED = new LocalText(
            new Messages(Language.EN).text("setup.days.unnamed"),
            new Messages(Language.DA).text("setup.days.unnamed"),
            new Messages(Language.NB).text("setup.days.unnamed"));

    OtherDay(int line, String days, String hours, String name) {
        this(line, new SimpleStringProperty(days), new SimpleStringProperty(hours), new SimpleStringProperty(name));
    }

    static OtherDay of(int line, Closure closure, Language language) {
        var days =
                switch (closure) {
                    case Closure.Yearly(var first, var last, var _) -> new Days.Yearly(first, last);
                    case Closure.Dates(var first, var last, var _) -> new Days.Once(first, last);
                };
        var name = closure.name().equals(UNNAMED) ? "" : closure.name().in(language);
        return new OtherDay(line, DaysText.write(days, language), "", name);
    }

    static OtherDay of(int line, LocalDate date, List<Opening> openings, Language language) {
        return new OtherDay(
                line, DaysText.write(new Days.Once(date, date), language), HoursText.write(openings, language), "");
    }

    String field() {
        return "other-" + line;
    }

    boolean isBlank() {
        return days.get().isBlank() && hours.get().isBlank() && name.get().isBlank();
    }

    Optional<Problem> problem() {
        if (isBlank()) {
            return Optional.empty();
        }
        var read = DaysText.read(days.get());
        if (read.isEmpty()) {
            return Optional.of(new Problem(field(), Problem.Kind.NOT_DAYS));
        }
        if (HoursText.read(hours.get()).isEmpty()) {
            return Optional.of(new Problem(field(), Problem.Kind.NOT_HOURS_OF_DAYS));
        }
        if (!isClosed() && !(read.get() instanceof Days.Once once && once.isOneDay())) {
            return Optional.of(new Problem(field(), Problem.Kind.HOURS_OF_MANY_DAYS));
        }
        var letters = name.get().strip().length();
        return letters > Limits.NAME
                ? Optional.of(new Problem(field(), Problem.Kind.NAME_TOO_LONG, letters))
                : Optional.empty();
    }

    /// The days on which the shop is shut; nothing for a day with hours of its own, and while it cannot be read.
    Optional<Closure> closure() {
        if (problem().isPresent() || !isClosed()) {
            return Optional.empty();
        }
        return DaysText.read(days.get()).map(read -> switch (read) {
            case Days.Yearly(var first, var last) -> new Closure.Yearly(first, last, called());
            case Days.Once(var first, var last) -> new Closure.Dates(first, last, called());
        });
    }

    /// The day with hours of its own; nothing for days on which the shop is shut, and while it cannot be read.
    Optional<Map.Entry<LocalDate, List<Opening>>> special() {
        if (problem().isPresent() || isClosed()) {
            return Optional.empty();
        }
        return DaysText.read(days.get())
                .map(Days.Once.class::cast)
                .map(day -> Map.entry(day.first(), HoursText.read(hours.get()).orElseThrow()));
    }

    boolean isClosed() {
        return HoursText.read(hours.get()).filter(List::isEmpty).isPresent();
    }

    private LocalText called() {
        var typed = name.get().strip();
        return typed.isEmpty() ? UNNAMED : new LocalText(typed, typed, typed);
    }
}
