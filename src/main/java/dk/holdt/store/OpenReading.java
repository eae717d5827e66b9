package dk.holdt.store;

import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.repair.OpenRepair;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Reads all open repairs with their promises: five questions, however many there are.
final class OpenReading {

    private final Handle handle;

    OpenReading(Handle handle) {
        this.handle = handle;
    }

    List<OpenRepair> read() {
        Map<Long, List<Promise>> promises =
                byRepair("""
                select %s, promise.repair as of_repair
                  from repair
                  join promise on promise.repair = repair.id
                  left join promised_call on promised_call.promise = promise.id
                 where repair.stage <> 'COLLECTED' order by promise.repair, promise.seq
                """.formatted(PromiseRows.COLUMNS), (row, _) -> PromiseRows.read(row));
        Map<Long, List<PromiseEnd>> ends = byRepair("""
                select promise_end.*, promise.repair as of_repair
                  from repair
                  join promise on promise.repair = repair.id
                  join promise_end on promise_end.promise = promise.id
                 where repair.stage <> 'COLLECTED' order by promise.repair, promise.seq
                """, (row, _) -> PromiseRows.readEnd(row));
        Map<Long, List<Contact>> contacts =
                byRepair("""
                select contact.*, contact.repair as of_repair
                  from repair join contact on contact.repair = repair.id
                 where repair.stage <> 'COLLECTED' %s order by contact.id
                """.formatted(JournalRows.STANDS), (row, _) -> JournalRows.readContact(row));
        return read(promises, ends, contacts, SentRows.out(handle));
    }

    private List<OpenRepair> read(
            Map<Long, List<Promise>> promises,
            Map<Long, List<PromiseEnd>> ends,
            Map<Long, List<Contact>> contacts,
            Map<Long, SentOut> out) {
        return handle.createQuery("""
                        select repair.*, customer.name as customer_name, customer.phone as customer_phone,
                               device.name as device_name,
                               (select words from fault where fault.repair = repair.id order by position limit 1)
                                   as fault_words
                          from repair
                          join customer on customer.id = repair.customer
                          join device on device.id = repair.device
                         where repair.stage <> 'COLLECTED' order by repair.id
                        """)
                .map((row, _) -> open(
                        row,
                        new PromiseBook(
                                of(promises, row.getLong("id")),
                                of(ends, row.getLong("id")),
                                of(contacts, row.getLong("id"))),
                        Optional.ofNullable(out.get(row.getLong("id")))))
                .list();
    }

    private static OpenRepair open(ResultSet row, PromiseBook book, Optional<SentOut> out) throws SQLException {
        return new OpenRepair(
                RepairRows.read(row),
                row.getString("customer_name"),
                row.getString("customer_phone"),
                row.getString("device_name"),
                Columns.maybeText(row, "fault_words").orElse(""),
                book,
                out);
    }

    private static <T> List<T> of(Map<Long, List<T>> all, long repair) {
        return all.getOrDefault(repair, List.of());
    }

    private <T> Map<Long, List<T>> byRepair(String sql, RowMapper<T> mapper) {
        var all = new HashMap<Long, List<T>>();
        handle.createQuery(sql)
                .map((row, context) -> all.computeIfAbsent(row.getLong("of_repair"), _ -> new ArrayList<>())
                        .add(mapper.map(row, context)))
                .list();
        return all;
    }
}
