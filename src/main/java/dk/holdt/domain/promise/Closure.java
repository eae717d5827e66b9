package dk.holdt.domain.promise;

import dk.holdt.domain.language.LocalText;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/// Days the shop has decided to be shut; nothing opens it then (`promise` rule 9).
public sealed interface Closure {

    LocalText name();

    boolean covers(LocalDate date);

    /// These dates once, both included.
    record Dates(LocalDate first, LocalDate last, LocalText name) implements Closure {
        public Dates {
            Objects.requireNonNull(name, "name");
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("the closure ends on " + last + " before it begins on " + first);
            }
        }

        @Override
        public boolean covers(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }

    /// Every year, both days included; a `last` before `first` lies in the next year (23 December to 2 January).
    record Yearly(MonthDay first, MonthDay last, LocalText name) implements Closure {
        public Yearly {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(last, "last");
            Objects.requireNonNull(name, "name");
        }

        @Override
        public boolean covers(LocalDate date) {
            var day = MonthDay.from(date);
            boolean afterFirst = !day.isBefore(first);
            boolean beforeLast = !day.isAfter(last);
            return last.isBefore(first) ? afterFirst || beforeLast : afterFirst && beforeLast;
        }
    }

    static Closure on(LocalDate date, LocalText name) {
        return new Dates(date, date, name);
    }
}
