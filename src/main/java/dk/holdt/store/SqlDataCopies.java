package dk.holdt.store;

import dk.holdt.domain.datacopy.DataCopies;
import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.repair.RepairNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was said of copies of customers' data, in its table.
public final class SqlDataCopies implements DataCopies {

    private static final String STANDS =
            " not exists (select 1 from data_copy_withdrawn where data_copy_withdrawn.said = data_copy.id) ";

    private final Database database;

    public SqlDataCopies(Database database) {
        this.database = database;
    }

    @Override
    public long say(long repairId, DataCopy copy, Instant at, long by) {
        return database.write(handle -> handle.createQuery("""
                        insert into data_copy (repair, state, place, day, at, by)
                        values (:repair, :state, :place, :day, :at, :by) returning id
                        """)
                .bind("repair", repairId)
                .bind("state", copy.state().name())
                .bind("place", copy.place())
                .bind("day", copy.day())
                .bind("at", at)
                .bind("by", by)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void withdraw(long id, Instant at, long by) {
        database.write(handle ->
                handle.execute("insert into data_copy_withdrawn (said, at, by) values (?, ?, ?)", id, at, by));
    }

    @Override
    public Optional<DataCopy> of(long repairId) {
        return database.read(handle -> handle.createQuery(
                        "select * from data_copy where repair = :repair and" + STANDS + "order by id desc limit 1")
                .bind("repair", repairId)
                .map((row, _) -> copy(row))
                .findOne());
    }

    @Override
    public List<Kept> kept() {
        return database.read(handle -> handle.createQuery("""
                        select newest.*, repair.number, customer.name as customer_name, device.name as device_name
                          from data_copy as newest
                          join repair on repair.id = newest.repair
                          join customer on customer.id = repair.customer
                          join device on device.id = repair.device
                         where newest.state = 'KEPT'
                           and newest.id = (select max(data_copy.id) from data_copy
                                             where data_copy.repair = newest.repair and %s)
                         order by newest.day is null, newest.day, newest.id
                        """.formatted(STANDS))
                .map((row, _) -> new Kept(
                        copy(row),
                        new RepairNumber(row.getString("number")),
                        row.getString("customer_name"),
                        row.getString("device_name")))
                .list());
    }

    private static DataCopy copy(ResultSet row) throws SQLException {
        return new DataCopy(
                DataCopy.State.valueOf(row.getString("state")), row.getString("place"), Columns.maybeDay(row, "day"));
    }
}
