package dk.holdt.store;

import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.promise.Closure;
import dk.holdt.domain.promise.HolidayRule;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.ShortDay;
import dk.holdt.domain.promise.WeeklyHours;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/// Writes one version of the shop's calendar as rows.
final class CalendarInsert {

    private final Handle handle;
    private final ShopCalendar calendar;

    CalendarInsert(Handle handle, ShopCalendar calendar) {
        this.handle = handle;
        this.calendar = calendar;
    }

    void write() {
        update("insert into calendar_version (version, zone) values (:version, :zone)")
                .bind("zone", calendar.zone().getId())
                .execute();
        write("WEEKLY", calendar.weekly());
        write("BREAK", calendar.breaks());
        calendar.special().forEach((date, openings) -> writeSpecial(date.toString(), openings));
        calendar.closures().forEach(this::write);
        calendar.shortDays().forEach(this::write);
        calendar.holidays().rules().forEach(this::write);
    }

    private void write(String kind, WeeklyHours hours) {
        hours.days()
                .forEach((day, openings) ->
                        openings.forEach(opening -> writeHours(kind, Integer.toString(day.getValue()), opening)));
    }

    private void writeSpecial(String date, List<Opening> openings) {
        if (openings.isEmpty()) {
            update("insert into calendar_hours (version, kind, day) values (:version, 'SPECIAL', :day)")
                    .bind("day", date)
                    .execute();
        }
        openings.forEach(opening -> writeHours("SPECIAL", date, opening));
    }

    private void writeHours(String kind, String day, Opening opening) {
        update("""
                insert into calendar_hours (version, kind, day, opens, closes)
                values (:version, :kind, :day, :opens, :closes)
                """)
                .bind("kind", kind)
                .bind("day", day)
                .bind("opens", opening.opens().toString())
                .bind("closes", opening.closes().toString())
                .execute();
    }

    private void write(Closure closure) {
        var update = named("""
                insert into calendar_closure (version, yearly, first_day, last_day, en, da, nb)
                values (:version, :yearly, :first, :last, :en, :da, :nb)
                """, closure.name());
        switch (closure) {
            case Closure.Dates dates ->
                update.bind("yearly", false).bind("first", dates.first()).bind("last", dates.last());
            case Closure.Yearly yearly ->
                update.bind("yearly", true)
                        .bind("first", yearly.first().toString())
                        .bind("last", yearly.last().toString());
        }
        update.execute();
    }

    private void write(ShortDay day) {
        named("""
                insert into calendar_short_day (version, day, closes, en, da, nb)
                values (:version, :day, :closes, :en, :da, :nb)
                """, day.name())
                .bind("day", CalendarRows.text(day.day()))
                .bind("closes", day.closes().toString())
                .execute();
    }

    private void write(HolidayRule rule) {
        named("""
                insert into calendar_holiday
                    (version, id, day, from_year, to_year, switchable, on_by_default, en, da, nb)
                values (:version, :id, :day, :from, :to, :switchable, :on, :en, :da, :nb)
                """, rule.name())
                .bind("id", rule.id())
                .bind("day", CalendarRows.text(rule.day()))
                .bind("from", rule.fromYear())
                .bind("to", rule.toYear())
                .bind("switchable", rule.switchable())
                .bind("on", rule.onByDefault())
                .execute();
    }

    private Update named(String sql, LocalText name) {
        return update(sql).bind("en", name.en()).bind("da", name.da()).bind("nb", name.nb());
    }

    private Update update(String sql) {
        return handle.createUpdate(sql).bind("version", calendar.version());
    }
}
