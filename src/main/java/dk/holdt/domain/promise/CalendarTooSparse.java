package dk.holdt.domain.promise;

import java.time.Instant;

/// The answer lies more than 20 years away: the calendar is wrong, not the customer patient (`promise` rule 15).
public final class CalendarTooSparse extends RuntimeException {

    private static final long serialVersionUID = 1;

    CalendarTooSparse(String sought, long fromSecond) {
        super("no " + sought + " within " + OpenTime.HORIZON_YEARS + " years of " + Instant.ofEpochSecond(fromSecond));
    }
}
