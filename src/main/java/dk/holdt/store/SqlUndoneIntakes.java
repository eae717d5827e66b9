package dk.holdt.store;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.undo.UndoneIntakes;
import java.time.Instant;

/// Intakes that were taken back, in a table that is only added to.
public final class SqlUndoneIntakes implements UndoneIntakes {

    private final Database database;

    public SqlUndoneIntakes(Database database) {
        this.database = database;
    }

    @Override
    public void add(RepairNumber number, Instant at, long by) {
        database.write(handle -> {
            handle.createUpdate("""
                            insert into intake_undone (repair, at, by)
                            select id, :at, :by from repair where number = :number
                            """)
                    .bind("at", at)
                    .bind("by", by)
                    .bind("number", number.digits())
                    .execute();
            return handle.createUpdate("""
                            update print_job set state = 'CANCELLED'
                             where state = 'WAITING'
                               and exists (select 1 from repair
                                            where repair.number = :number
                                              and (repair.id = print_job.labels_of
                                                   or repair.id = (select document.repair from document
                                                                    where document.id = print_job.document)))
                            """).bind("number", number.digits()).execute();
        });
    }
}
