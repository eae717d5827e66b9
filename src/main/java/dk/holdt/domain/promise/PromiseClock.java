package dk.holdt.domain.promise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Counts promised time by one version of the shop's calendar. Thread-safe, and pure to its callers.
///
/// It works in whole seconds: fractions of a second in instants and lengths are dropped. Answers more than 20 years
/// away are refused with [CalendarTooSparse]; instants outside the years 1900 to 2999 with `IllegalArgumentException`.
public final class PromiseClock {

    private static final Counting CLOCK = new ClockTime();

    private final ShopCalendar calendar;
    private final OpenTime opening;

    /// Throws `IllegalArgumentException` for a calendar that is never open (`promise` rule 14).
    public PromiseClock(ShopCalendar calendar) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        if (calendar.isNeverOpen()) {
            throw new IllegalArgumentException("calendar version " + calendar.version() + " is never open");
        }
        this.opening = new OpenTime(calendar);
    }

    public ShopCalendar calendar() {
        return calendar;
    }

    /// When a term falls due that is agreed at a hand-in (`promise` rules 1, 6 and section 9).
    ///
    /// @param receivedAt cut down to its whole minute
    /// @throws IllegalArgumentException for an agreed instant that is not after the hand-in
    public Reckoning reckon(Instant receivedAt, Term term) {
        var received = receivedAt.truncatedTo(ChronoUnit.MINUTES);
        return switch (term) {
            case Term.At(var dueAt) -> new Reckoning(term, received, received, dueAt);
            case Term.Hours(var length, var basis) -> {
                var from = basis == Basis.WORKING_HOURS ? nextOpen(received) : received;
                yield new Reckoning(term, received, from, deadline(received, length, basis, List.of()));
            }
        };
    }

    /// Where a length from an instant ends, agreed pauses cut out (`promise` rules 5, 16 to 19).
    ///
    /// @param length not negative; zero asks for the next instant that counts
    /// @param basis `CLOCK_HOURS` or `WORKING_HOURS`; a fixed time has no length and is refused
    public Instant deadline(Instant from, Duration length, Basis basis, List<Pause> pauses) {
        long left = seconds(length);
        long at = from.getEpochSecond();
        if (pauses.isEmpty() && left > 0 && basis == Basis.WORKING_HOURS) {
            return Instant.ofEpochSecond(opening.after(at, left));
        }
        return Instant.ofEpochSecond(PauseWalk.after(counting(basis), at, left, Pause.merged(pauses)));
    }

    /// The first instant from which no more than this opening time is left until the deadline, pauses cut out
    /// (`promise` rules 5 and 24).
    public Instant back(Instant deadline, Duration openTime, List<Pause> pauses) {
        return Instant.ofEpochSecond(
                PauseWalk.before(opening, deadline.getEpochSecond(), seconds(openTime), Pause.merged(pauses)));
    }

    /// The opening time from `a` to `b`, negative when `b` is the earlier.
    public Duration openBetween(Instant a, Instant b) {
        return openBetween(a, b, List.of());
    }

    /// The opening time from `a` to `b` outside the pauses, negative when `b` is the earlier.
    public Duration openBetween(Instant a, Instant b, List<Pause> pauses) {
        return elapsed(Basis.WORKING_HOURS, a, b, pauses);
    }

    /// What has passed from `a` to `b` in the promise's own unit (`promise` rule 1), negative when `b` is the earlier.
    ///
    /// A fixed time is measured in real time, and pauses do not touch it (`promise` rule 19).
    public Duration elapsed(Basis basis, Instant a, Instant b, List<Pause> pauses) {
        if (b.isBefore(a)) {
            return elapsed(basis, b, a, pauses).negated();
        }
        var counting = basis == Basis.FIXED_TIME ? CLOCK : counting(basis);
        List<Stretch> cuts = basis == Basis.FIXED_TIME ? List.of() : Pause.merged(pauses);
        return Duration.ofSeconds(PauseWalk.between(counting, a.getEpochSecond(), b.getEpochSecond(), cuts));
    }

    /// At the closing instant the shop is shut (`promise` rule 4).
    public boolean isOpen(Instant at) {
        return opening.isOpen(at.getEpochSecond());
    }

    /// The instant itself when the shop is open, else the next opening.
    public Instant nextOpen(Instant at) {
        long second = at.getEpochSecond();
        long next = opening.next(second);
        return next == second ? at : Instant.ofEpochSecond(next);
    }

    /// The first closing after the instant, breaks included. A shop that never closes has none: [CalendarTooSparse].
    public Instant nextClose(Instant after) {
        return Instant.ofEpochSecond(opening.nextClose(after.getEpochSecond()));
    }

    /// The last closing at or before the instant, breaks included.
    public Instant lastClose(Instant atOrBefore) {
        return Instant.ofEpochSecond(opening.lastClose(atOrBefore.getEpochSecond()));
    }

    /// The stretches of opening between two instants, cut off at both; none for a reversed span.
    public List<OpenInterval> openIntervals(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return List.of();
        }
        return opening.stretches(from.getEpochSecond(), to.getEpochSecond()).stream()
                .map(stretch ->
                        new OpenInterval(Instant.ofEpochSecond(stretch.from()), Instant.ofEpochSecond(stretch.to())))
                .toList();
    }

    /// The dates touched by the span on which the shop is shut although its weekly hours have it open, in order.
    public List<ClosedDay> closedDays(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return List.of();
        }
        refuseBeyondHorizon(from, to);
        var closed = new ArrayList<ClosedDay>();
        var last = dateOf(to.minusNanos(1));
        for (var date = dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
            calendar.closedOn(date).ifPresent(closed::add);
        }
        return closed;
    }

    /// The end of opening of the n-th open day after the day of `from`: "in n days" (`promise` rule 8).
    ///
    /// @param n 1 or more
    public Instant endOfOpenDay(Instant from, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("days are counted from the day after, 1 or more: " + n);
        }
        var days = new DayStretches(calendar);
        var today = dateOf(from);
        int open = 0;
        for (var date = today.plusDays(1);
                date.isBefore(today.plusYears(OpenTime.HORIZON_YEARS));
                date = date.plusDays(1)) {
            var end = days.on(date).stream().mapToLong(Stretch::to).max();
            if (end.isPresent() && ++open == n) {
                return Instant.ofEpochSecond(end.getAsLong());
            }
        }
        throw new CalendarTooSparse("open day number " + n, from.getEpochSecond());
    }

    /// From this instant a promise is due soon; the basis does not matter (`promise` rule 24).
    public Instant dueSoonAt(Instant due, ActTimes times) {
        return back(due, times.dueSoon(), List.of());
    }

    /// From this instant a promise that is not yet met is at risk.
    public Instant atRiskAt(Instant due, ActTimes times) {
        return back(due, times.atRisk(), List.of());
    }

    /// By this instant the customer must have been called if the promise cannot be kept.
    ///
    /// @param lastContactHour the last instant before the promise at which the customer can be reached, if any is
    /// known
    public Instant callBy(Instant due, ActTimes times, Optional<Instant> lastContactHour) {
        var counted = back(due, times.callBy(), List.of());
        return lastContactHour.filter(counted::isAfter).orElse(counted);
    }

    /// The promise ends when nobody is there, so the counter warns before it is given (`promise` rule 26). An end at
    /// the closing instant is fine.
    public boolean endsWhileClosed(Reckoning reckoning) {
        return !opening.isOpenOrClosing(reckoning.dueAt().getEpochSecond());
    }

    private Counting counting(Basis basis) {
        return switch (basis) {
            case CLOCK_HOURS -> CLOCK;
            case WORKING_HOURS -> opening;
            case FIXED_TIME -> throw new IllegalArgumentException("a fixed time has no length to count");
        };
    }

    private static long seconds(Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("time is counted forwards: " + length);
        }
        return length.getSeconds();
    }

    private LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, calendar.zone());
    }

    private static void refuseBeyondHorizon(Instant from, Instant to) {
        if (to.getEpochSecond() - from.getEpochSecond() > OpenTime.HORIZON) {
            throw new CalendarTooSparse("end of the span", from.getEpochSecond());
        }
    }
}
