package dk.holdt.domain.promise;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// When a shop is open: one numbered version, never changed, because given promises are counted by it
/// (`promise` rules 9 to 14, 20, 21).
///
/// For a date the first of these decides: closure, special hours, holiday, weekly hours (perhaps cut short by a short
/// day). Then the breaks are cut out.
///
/// @param version counts up with each change of the shop's hours
/// @param breaks stretches of each weekday in which nobody is there, such as lunch
/// @param special the hours of single dates instead of weekly hours and holiday; an empty list keeps the shop shut
public record ShopCalendar(
        int version,
        ZoneId zone,
        WeeklyHours weekly,
        WeeklyHours breaks,
        List<Closure> closures,
        Map<LocalDate, List<Opening>> special,
        List<ShortDay> shortDays,
        HolidaySet holidays) {

    /// A weekday meets every date of the year, 29 February with it, once in 28 years.
    private static final int FIRST_YEAR_OF_A_CYCLE = 2001;
    private static final int YEARS_OF_A_CYCLE = 28;

    public ShopCalendar {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(weekly, "weekly");
        Objects.requireNonNull(breaks, "breaks");
        Objects.requireNonNull(holidays, "holidays");
        if (version < 0) {
            throw new IllegalArgumentException("a calendar version counts up from 0: " + version);
        }
        closures = List.copyOf(closures);
        shortDays = List.copyOf(shortDays);
        var sorted = new TreeMap<LocalDate, List<Opening>>();
        special.forEach((date, openings) -> sorted.put(date, List.copyOf(openings)));
        special = Collections.unmodifiableMap(sorted);
    }

    /// The weekly hours and nothing else: no holidays, no closures.
    public static ShopCalendar of(int version, ZoneId zone, WeeklyHours weekly) {
        return new ShopCalendar(
                version, zone, weekly, new WeeklyHours(Map.of()), List.of(), Map.of(), List.of(), HolidaySet.NONE);
    }

    /// The week as it is said and printed: the weekly hours with the breaks cut out.
    public WeeklyHours usualWeek() {
        return weekly.without(breaks);
    }

    public ShopCalendar withVersion(int next) {
        return new ShopCalendar(next, zone, weekly, breaks, closures, special, shortDays, holidays);
    }

    public ShopCalendar withWeekly(WeeklyHours hours) {
        return new ShopCalendar(version, zone, hours, breaks, closures, special, shortDays, holidays);
    }

    public ShopCalendar withBreaks(WeeklyHours stretches) {
        return new ShopCalendar(version, zone, weekly, stretches, closures, special, shortDays, holidays);
    }

    public ShopCalendar withClosures(List<Closure> all) {
        return new ShopCalendar(version, zone, weekly, breaks, all, special, shortDays, holidays);
    }

    public ShopCalendar withSpecial(Map<LocalDate, List<Opening>> hours) {
        return new ShopCalendar(version, zone, weekly, breaks, closures, hours, shortDays, holidays);
    }

    public ShopCalendar withShortDays(List<ShortDay> all) {
        return new ShopCalendar(version, zone, weekly, breaks, closures, special, all, holidays);
    }

    public ShopCalendar withHolidays(HolidaySet kept) {
        return new ShopCalendar(version, zone, weekly, breaks, closures, special, shortDays, kept);
    }

    /// The hours that begin on a date, breaks not yet cut out; empty when the shop is shut (`promise` rules 9, 10).
    public List<Opening> hoursOn(LocalDate date) {
        return closureOn(date).isPresent() ? List.of() : hoursUnlessClosed(date);
    }

    /// Why the shop is shut on a date that its weekly hours have open; empty on every other date.
    public Optional<ClosedDay> closedOn(LocalDate date) {
        if (weekly.on(date.getDayOfWeek()).isEmpty() || !hoursOn(date).isEmpty()) {
            return Optional.empty();
        }
        var kept = holidays.on(date);
        var holiday = kept.map(HolidayRule::name);
        var closure = closureOn(date);
        if (closure.isPresent()) {
            return Optional.of(new ClosedDay(date, ClosedDay.Why.CLOSURE, closure.map(Closure::name)));
        }
        if (special.containsKey(date)) {
            return Optional.of(new ClosedDay(date, ClosedDay.Why.SPECIAL_HOURS, holiday));
        }
        if (kept.isPresent()) {
            var why = kept.get().switchable() ? ClosedDay.Why.KEPT_DAY : ClosedDay.Why.HOLIDAY;
            return Optional.of(new ClosedDay(date, why, holiday));
        }
        var shortDay = shortDays.stream().filter(day -> day.day().fallsOn(date)).findFirst();
        return Optional.of(new ClosedDay(date, ClosedDay.Why.SHORT_DAY, shortDay.map(ShortDay::name)));
    }

    /// No promise can be counted by it; to be asked before a calendar is saved (`promise` rule 14).
    ///
    /// Closures of single dates do not make a shop one that never opens.
    public boolean isNeverOpen() {
        return special.keySet().stream().noneMatch(this::opensOn) && (weekly.isNeverOpen() || weeklyHoursNeverCome());
    }

    private boolean weeklyHoursNeverCome() {
        var always = withSpecial(Map.of())
                .withClosures(closures.stream()
                        .filter(closure -> closure instanceof Closure.Yearly)
                        .toList());
        var first = LocalDate.of(FIRST_YEAR_OF_A_CYCLE, 1, 1);
        return first.datesUntil(first.plusYears(YEARS_OF_A_CYCLE)).noneMatch(always::opensOn);
    }

    private boolean opensOn(LocalDate date) {
        return !new DayStretches(this).on(date).isEmpty();
    }

    private List<Opening> hoursUnlessClosed(LocalDate date) {
        if (!special.isEmpty()) {
            var instead = special.get(date);
            if (instead != null) {
                return instead;
            }
        }
        var usual = weekly.on(date.getDayOfWeek());
        if (usual.isEmpty() || holidays.on(date).isPresent()) {
            return List.of();
        }
        for (var shortDay : shortDays) {
            if (shortDay.day().fallsOn(date)) {
                usual = shortDay.shorten(usual);
            }
        }
        return usual;
    }

    private Optional<Closure> closureOn(LocalDate date) {
        for (var closure : closures) {
            if (closure.covers(date)) {
                return Optional.of(closure);
            }
        }
        return Optional.empty();
    }
}
