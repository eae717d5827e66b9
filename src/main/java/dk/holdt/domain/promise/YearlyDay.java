package dk.holdt.domain.promise;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/// A day that comes back every year, on its date or so many days from Easter.
public sealed interface YearlyDay {

    boolean fallsOn(LocalDate date);

    /// The same day and month each year; 29 February only in leap years.
    record Fixed(MonthDay day) implements YearlyDay {
        public Fixed {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public boolean fallsOn(LocalDate date) {
            return date.getMonthValue() == day.getMonthValue() && date.getDayOfMonth() == day.getDayOfMonth();
        }
    }

    /// So many days after Easter Sunday; negative before it.
    ///
    /// @param days -80 to 250, so that the day never leaves its year
    record FromEaster(int days) implements YearlyDay {
        public FromEaster {
            if (days < -80 || days > 250) {
                throw new IllegalArgumentException("too far from Easter to stay in its year: " + days + " days");
            }
        }

        @Override
        public boolean fallsOn(LocalDate date) {
            return date.equals(Easter.sunday(date.getYear()).plusDays(days));
        }
    }

    static YearlyDay on(int month, int dayOfMonth) {
        return new Fixed(MonthDay.of(month, dayOfMonth));
    }

    static YearlyDay fromEaster(int days) {
        return new FromEaster(days);
    }
}
