package dk.holdt.store;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.receipt.PrintQueue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The print queue in its table.
public final class SqlPrintQueue implements PrintQueue {

    private final Database database;

    public SqlPrintQueue(Database database) {
        this.database = database;
    }

    @Override
    public long add(Item item, String printer) {
        var values =
                switch (item) {
                    case Item.Document _ -> "(:document, null, null, :printer, 'WAITING')";
                    // of a repair, or of the intake that it becomes
                    case Item.Labels _ ->
                        "(null, (select id from repair where number = :number), case when not exists"
                                + " (select 1 from repair where number = :number) then :number end, :printer, 'WAITING')";
                };
        return database.write(handle -> {
            // whoever prints it needs it, whatever was said before
            handle.execute("delete from paper_not_needed where document = ?", document(item));
            return handle.createQuery("insert into print_job (document, labels_of, ahead, printer, state) values "
                            + values + " returning id")
                    .bindMap(java.util.Map.of("document", document(item), "number", number(item), "printer", printer))
                    .mapTo(Long.class)
                    .one();
        });
    }

    @Override
    public List<Job> waiting() {
        return database.read(handle -> handle.createQuery("""
                        select print_job.id, print_job.document, coalesce(repair.number, print_job.ahead) as number,
                               print_job.printer
                          from print_job left join repair on repair.id = print_job.labels_of
                         where print_job.state = 'WAITING' order by print_job.id
                        """)
                .map((row, _) -> new Job(row.getLong("id"), item(row), row.getString("printer")))
                .list());
    }

    @Override
    public int begin(long jobId) {
        return database.write(handle -> handle.createQuery("""
                        update print_job
                           set state = 'SENDING',
                               copy = (select count(*) from print_job as before
                                        where before.document = print_job.document and before.id <> print_job.id
                                          and (before.state in ('SENDING', 'SENT') or before.reason = 'INTERRUPTED'))
                         where id = :id and state = 'WAITING'
                        returning copy
                        """)
                .bind("id", jobId)
                .mapTo(Integer.class)
                .findOne()
                .orElseThrow(() -> new IllegalStateException("no such print job that is WAITING: " + jobId)));
    }

    @Override
    public void sent(long jobId) {
        end(jobId, State.SENT, null);
    }

    @Override
    public void failed(long jobId, String reason) {
        end(jobId, State.FAILED, reason);
    }

    @Override
    public int cancel(Item item) {
        var which =
                switch (item) {
                    case Item.Document _ -> "document = :document";
                    case Item.Labels _ ->
                        "(labels_of = (select id from repair where number = :number) or ahead = :number)";
                };
        return database.write(handle -> handle.createUpdate(
                        "update print_job set state = 'CANCELLED' where state = 'WAITING' and " + which)
                .bindMap(java.util.Map.of("document", document(item), "number", number(item)))
                .execute());
    }

    @Override
    public Optional<State> labels(RepairNumber number) {
        return database.read(handle -> handle.createQuery("""
                        select state from print_job
                         where labels_of = (select id from repair where number = :number) or ahead = :number order by id desc limit 1
                        """)
                .bind("number", number.digits())
                .mapTo(String.class)
                .findOne()
                .map(State::valueOf));
    }

    @Override
    public int interrupted() {
        return database.write(handle -> handle.execute(
                "update print_job set state = 'FAILED', reason = 'INTERRUPTED' where state = 'SENDING'"));
    }

    private void end(long jobId, State to, String reason) {
        database.write(handle -> {
            int changed = handle.execute(
                    "update print_job set state = ?, reason = ? where id = ? and state = 'SENDING'",
                    to.name(),
                    reason,
                    jobId);
            if (changed != 1) {
                throw new IllegalStateException("no such print job that is SENDING: " + jobId);
            }
            return changed;
        });
    }

    private static Item item(ResultSet row) throws SQLException {
        var number = row.getString("number");
        return number == null ? new Item.Document(row.getLong("document")) : new Item.Labels(new RepairNumber(number));
    }

    private static long document(Item item) {
        return item instanceof Item.Document(var id) ? id : 0;
    }

    private static String number(Item item) {
        return item instanceof Item.Labels(var repair) ? repair.digits() : "";
    }
}
