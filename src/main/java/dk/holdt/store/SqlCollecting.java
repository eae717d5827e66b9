package dk.holdt.store;

import dk.holdt.domain.collecting.Collecting;
import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.repair.RepairNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who collected and whether it was paid, in tables that themselves refuse every change.
public final class SqlCollecting implements Collecting {

    private static final String STANDS =
            " and not exists (select 1 from payment_withdrawn where payment_withdrawn.payment = payment.id) ";

    private final Database database;

    public SqlCollecting(Database database) {
        this.database = database;
    }

    @Override
    public void collected(long repairId, Collector collector) {
        database.write(handle -> handle.createUpdate("""
                        insert into collection (repair, name, proof, words, id_seen)
                        values (:repair, :name, :proof, :words, :id_seen)
                        """)
                .bind("repair", repairId)
                .bind("name", collector.name())
                .bind("proof", collector.proof().name())
                .bind("words", collector.words())
                .bind("id_seen", collector.idSeen())
                .execute());
    }

    @Override
    public long paid(long repairId, Payment payment) {
        return database.write(handle -> handle.createQuery("""
                        insert into payment (repair, how, till_receipt, at, by)
                        values (:repair, :how, :till_receipt, :at, :by) returning id
                        """)
                .bind("repair", repairId)
                .bind("how", payment.how().name())
                .bind("till_receipt", payment.tillReceipt())
                .bind("at", payment.at())
                .bind("by", payment.by())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void withdraw(long paymentId, Instant at, long by) {
        database.write(handle ->
                handle.execute("insert into payment_withdrawn (payment, at, by) values (?, ?, ?)", paymentId, at, by));
    }

    @Override
    public Optional<Payment> payment(long repairId) {
        return database.read(handle -> handle.createQuery(
                        "select * from payment where repair = :repair" + STANDS + "order by id desc limit 1")
                .bind("repair", repairId)
                .map((row, _) -> payment(row))
                .findOne());
    }

    @Override
    public Map<Long, Payment> ofOpen() {
        var newest = new HashMap<Long, Payment>();
        database.read(handle -> handle.createQuery("""
                        select payment.* from payment join repair on repair.id = payment.repair
                         where repair.stage <> 'COLLECTED' %s order by payment.id
                        """.formatted(STANDS))
                .map((row, _) -> newest.put(row.getLong("repair"), payment(row)) == null)
                .list());
        return newest;
    }

    @Override
    public List<Owing> owing() {
        return database.read(handle -> handle.createQuery("""
                        select repair.id, repair.number, repair.collected_at, customer.name as customer_name,
                               customer.phone, device.name as device_name,
                               (select coalesce(sum(minor), 0) from price_line where price_line.repair = repair.id)
                               - coalesce(hand_in.deposit_minor, 0) as due
                          from payment
                          join repair on repair.id = payment.repair
                          join customer on customer.id = repair.customer
                          join device on device.id = repair.device
                          left join hand_in on hand_in.repair = repair.id
                         where payment.how = 'LATER' and repair.collected_at is not null
                           and payment.id = (select max(payment.id) from payment where payment.repair = repair.id %s)
                         order by repair.collected_at, repair.id
                        """.formatted(STANDS))
                .map((row, _) -> new Owing(
                        row.getLong("id"),
                        new RepairNumber(row.getString("number")),
                        row.getString("customer_name"),
                        row.getString("phone"),
                        row.getString("device_name"),
                        row.getLong("due"),
                        Columns.instant(row, "collected_at")))
                .list());
    }

    private static Payment payment(ResultSet row) throws SQLException {
        return new Payment(
                Payment.How.valueOf(row.getString("how")),
                row.getString("till_receipt"),
                Columns.instant(row, "at"),
                row.getLong("by"));
    }
}
