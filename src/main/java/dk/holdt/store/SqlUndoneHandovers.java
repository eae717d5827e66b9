package dk.holdt.store;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.undo.UndoneHandovers;
import java.time.Instant;

/// Handovers that were taken back, in a table that is only added to.
public final class SqlUndoneHandovers implements UndoneHandovers {

    private final Database database;

    public SqlUndoneHandovers(Database database) {
        this.database = database;
    }

    @Override
    public void add(RepairNumber number, Instant at, long by) {
        database.write(handle -> {
            long document = handle.createQuery("""
                            insert into handover_undone (document, at, by)
                            select max(document.id), :at, :by
                              from document join repair on repair.id = document.repair
                             where repair.number = :number and document.kind = 'REPAIR_RECEIPT'
                            returning document
                            """)
                    .bind("at", at)
                    .bind("by", by)
                    .bind("number", number.digits())
                    .mapTo(Long.class)
                    .one();
            return handle.execute(
                    "update print_job set state = 'CANCELLED' where state = 'WAITING' and document = ?", document);
        });
    }
}
