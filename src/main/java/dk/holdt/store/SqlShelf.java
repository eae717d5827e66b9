package dk.holdt.store;

import dk.holdt.domain.shelf.NextStep;
import dk.holdt.domain.shelf.OnShelf;
import dk.holdt.domain.shelf.Shelf;
import dk.holdt.domain.shelf.ShelfPlace;
import dk.holdt.domain.shelf.Stop;
import dk.holdt.domain.shelf.StopEnd;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Places, stops and planned steps in their tables, of which the newest row of each repair stands.
public final class SqlShelf implements Shelf {

    private static final String OPEN = "select id from repair where stage <> 'COLLECTED'";

    private final Database database;

    public SqlShelf(Database database) {
        this.database = database;
    }

    @Override
    public void put(long repairId, ShelfPlace place) {
        database.write(handle -> handle.createUpdate(
                        "insert into shelf_place (repair, name, at, by) values (:repair, :name, :at, :by)")
                .bind("repair", repairId)
                .bind("name", place.name())
                .bind("at", place.at())
                .bind("by", place.by())
                .execute());
    }

    @Override
    public long stop(long repairId, Stop stop) {
        return database.write(handle -> handle.createQuery("""
                        insert into shelf_stop (repair, reason, words, last_on, at, by)
                        values (:repair, :reason, :words, :last_on, :at, :by) returning id
                        """)
                .bind("repair", repairId)
                .bind("reason", stop.reason().name())
                .bind("words", stop.words())
                .bind("last_on", stop.until())
                .bind("at", stop.at())
                .bind("by", stop.by())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void lift(StopEnd end) {
        database.write(handle -> handle.createUpdate(
                        "insert into shelf_stop_end (stop, words, at, by) values (:stop, :words, :at, :by)")
                .bind("stop", end.stopId())
                .bind("words", end.words())
                .bind("at", end.at())
                .bind("by", end.by())
                .execute());
    }

    @Override
    public long plan(long repairId, NextStep step) {
        return database.write(handle -> handle.createQuery("""
                        insert into shelf_step (repair, kind, due_on, words, at, by)
                        values (:repair, :kind, :due_on, :words, :at, :by) returning id
                        """)
                .bind("repair", repairId)
                .bind("kind", step.kind().name())
                .bind("due_on", step.on())
                .bind("words", step.words())
                .bind("at", step.at())
                .bind("by", step.by())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void withdraw(long stepId, Instant at, long by) {
        database.write(handle ->
                handle.execute("insert into shelf_step_withdrawn (step, at, by) values (?, ?, ?)", stepId, at, by));
    }

    @Override
    public OnShelf of(long repairId) {
        // a number of our own, so it may stand in the question itself
        return database.read(handle -> noted(handle, Long.toString(repairId)))
                .getOrDefault(repairId, OnShelf.unnoted());
    }

    @Override
    public Map<Long, OnShelf> ofOpen() {
        return database.read(handle -> noted(handle, OPEN));
    }

    /// @param whose the ids of the repairs, as SQL
    private static Map<Long, OnShelf> noted(Handle handle, String whose) {
        var places = newest(
                handle,
                "select * from shelf_place where repair in (" + whose + ") order by id",
                (row, _) -> place(row));
        var stops = newest(handle, """
                select * from shelf_stop where repair in (%s)
                   and not exists (select 1 from shelf_stop_end where shelf_stop_end.stop = shelf_stop.id) order by id
                """.formatted(whose), (row, _) -> stop(row));
        var steps = newest(handle, """
                select * from shelf_step where repair in (%s)
                   and not exists (select 1 from shelf_step_withdrawn where shelf_step_withdrawn.step = shelf_step.id)
                 order by id
                """.formatted(whose), (row, _) -> step(row));
        var repairs = new HashSet<Long>();
        repairs.addAll(places.keySet());
        repairs.addAll(stops.keySet());
        repairs.addAll(steps.keySet());
        var noted = new HashMap<Long, OnShelf>();
        repairs.forEach(repair -> noted.put(
                repair,
                new OnShelf(
                        Optional.ofNullable(places.get(repair)).filter(ShelfPlace::isNamed),
                        Optional.ofNullable(stops.get(repair)),
                        Optional.ofNullable(steps.get(repair)))));
        return noted;
    }

    private static <T> Map<Long, T> newest(Handle handle, String sql, RowMapper<T> mapper) {
        var newest = new HashMap<Long, T>();
        handle.createQuery(sql)
                .map((row, context) -> newest.put(row.getLong("repair"), mapper.map(row, context)) == null)
                .list();
        return newest;
    }

    private static ShelfPlace place(ResultSet row) throws SQLException {
        return new ShelfPlace(row.getString("name"), Columns.instant(row, "at"), row.getLong("by"));
    }

    private static Stop stop(ResultSet row) throws SQLException {
        return new Stop(
                row.getLong("id"),
                Stop.Reason.valueOf(row.getString("reason")),
                row.getString("words"),
                Columns.maybeDay(row, "last_on"),
                Columns.instant(row, "at"),
                row.getLong("by"));
    }

    private static NextStep step(ResultSet row) throws SQLException {
        return new NextStep(
                NextStep.Kind.valueOf(row.getString("kind")),
                LocalDate.parse(row.getString("due_on")),
                row.getString("words"),
                Columns.instant(row, "at"),
                row.getLong("by"));
    }
}
