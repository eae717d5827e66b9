package dk.holdt.domain.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// When a customer is reminded whose answer we wait for (`ux` D39): a day, because it is our own plan and no promise.
public final class Reminder {

    /// So many open days are left to think about it where nobody says another day.
    private static final int USUAL_OPEN_DAYS = 2;

    private Reminder() {}

    /// The day on offer: the second open day after today.
    public static LocalDate usual(PromiseClock clock, Instant now) {
        return LocalDate.ofInstant(
                clock.endOfOpenDay(now, USUAL_OPEN_DAYS).minusSeconds(1),
                clock.calendar().zone());
    }

    /// When the reminder falls due: as soon as we are open on that day or after it; at once where no day was set,
    /// because then nobody would think of it.
    public static Instant dueAt(PromiseClock clock, Optional<LocalDate> on, Instant now) {
        return on.map(day ->
                        clock.nextOpen(day.atStartOfDay(clock.calendar().zone()).toInstant()))
                .orElse(now);
    }
}
