package dk.holdt.store;

import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.promise.Closure;
import dk.holdt.domain.promise.HolidayRule;
import dk.holdt.domain.promise.HolidaySet;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.ShortDay;
import dk.holdt.domain.promise.WeeklyHours;
import dk.holdt.domain.promise.YearlyDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Reads one version of the shop's calendar from its rows.
final class CalendarRows {

    private static final String EASTER = "easter";

    private final Handle handle;
    private final int version;

    CalendarRows(Handle handle, int version) {
        this.handle = handle;
        this.version = version;
    }

    ShopCalendar read(ZoneId zone) {
        return new ShopCalendar(
                version,
                zone,
                weekly("WEEKLY"),
                weekly("BREAK"),
                all("select * from calendar_closure where version = :version order by rowid", CalendarRows::closure),
                special(),
                all("select * from calendar_short_day where version = :version order by rowid", CalendarRows::shortDay),
                new HolidaySet(all(
                        "select * from calendar_holiday where version = :version order by rowid",
                        CalendarRows::holiday)));
    }

    static String text(YearlyDay day) {
        return switch (day) {
            case YearlyDay.Fixed fixed -> fixed.day().toString();
            case YearlyDay.FromEaster moving -> "%s%+d".formatted(EASTER, moving.days());
        };
    }

    static YearlyDay yearlyDay(String text) {
        return text.startsWith(EASTER)
                ? YearlyDay.fromEaster(Integer.parseInt(text.substring(EASTER.length())))
                : new YearlyDay.Fixed(MonthDay.parse(text));
    }

    private WeeklyHours weekly(String kind) {
        var days = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        hours(kind).forEach((day, openings) -> days.put(DayOfWeek.of(Integer.parseInt(day)), openings));
        return new WeeklyHours(days);
    }

    private Map<LocalDate, List<Opening>> special() {
        return hours("SPECIAL").entrySet().stream()
                .collect(Collectors.toMap(day -> LocalDate.parse(day.getKey()), Map.Entry::getValue));
    }

    private Map<String, List<Opening>> hours(String kind) {
        var days = new TreeMap<String, List<Opening>>();
        handle.createQuery("""
                        select day, opens, closes from calendar_hours
                         where version = :version and kind = :kind order by rowid
                        """)
                .bind("version", version)
                .bind("kind", kind)
                .map((row, _) -> new Day(row.getString("day"), row.getString("opens"), row.getString("closes")))
                .forEach(day -> day.addTo(days.computeIfAbsent(day.day, _ -> new ArrayList<>())));
        return days;
    }

    private <T> List<T> all(String sql, Reading<T> reading) {
        return handle.createQuery(sql)
                .bind("version", version)
                .map((row, _) -> reading.of(row))
                .list();
    }

    private static Closure closure(ResultSet row) throws SQLException {
        var first = row.getString("first_day");
        var last = row.getString("last_day");
        return row.getBoolean("yearly")
                ? new Closure.Yearly(MonthDay.parse(first), MonthDay.parse(last), name(row))
                : new Closure.Dates(LocalDate.parse(first), LocalDate.parse(last), name(row));
    }

    private static ShortDay shortDay(ResultSet row) throws SQLException {
        return new ShortDay(yearlyDay(row.getString("day")), LocalTime.parse(row.getString("closes")), name(row));
    }

    private static HolidayRule holiday(ResultSet row) throws SQLException {
        return new HolidayRule(
                row.getString("id"),
                name(row),
                yearlyDay(row.getString("day")),
                row.getInt("from_year"),
                row.getInt("to_year"),
                row.getBoolean("switchable"),
                row.getBoolean("on_by_default"));
    }

    private static LocalText name(ResultSet row) throws SQLException {
        return new LocalText(row.getString("en"), row.getString("da"), row.getString("nb"));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private record Day(String day, String opens, String closes) {
        void addTo(List<Opening> openings) {
            if (opens != null) {
                openings.add(new Opening(LocalTime.parse(opens), LocalTime.parse(closes)));
            }
        }
    }
}
