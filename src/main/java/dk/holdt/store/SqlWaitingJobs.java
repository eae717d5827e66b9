package dk.holdt.store;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.usecase.receipt.WaitingJobs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Print jobs without a good end, read from the queue.
public final class SqlWaitingJobs implements WaitingJobs {

    private final Database database;

    public SqlWaitingJobs(Database database) {
        this.database = database;
    }

    @Override
    public List<Left> left(Instant collectedSince) {
        return database.read(handle -> handle.createQuery("""
                        select print_job.id, print_job.document, print_job.printer, print_job.state,
                               document.kind, coalesce(repair.number, print_job.ahead) as number
                          from print_job
                          left join document on document.id = print_job.document
                          left join repair on repair.id = coalesce(document.repair, print_job.labels_of)
                                           or repair.number = print_job.ahead
                         where print_job.state in ('WAITING', 'SENDING')
                            or print_job.state = 'FAILED'
                           and not exists (select 1 from print_job as later
                                            where later.id > print_job.id
                                              and (later.document = print_job.document
                                                   or later.labels_of = repair.id and document.id is null
                                                   or later.ahead = print_job.ahead))
                           and not exists (select 1 from intake_undone where intake_undone.repair = repair.id)
                           and not exists (select 1 from document_withdrawn
                                            where document_withdrawn.document = print_job.document)
                           and not exists (select 1 from paper_not_needed
                                            where paper_not_needed.document = print_job.document)
                           and case when document.kind <> 'INTAKE_RECEIPT' then document.issued_at > :gone
                                    when repair.id is null
                                    then exists (select 1 from draft join reserved_number on form = draft.uuid
                                                  where number = print_job.ahead)
                                    else repair.stage <> 'COLLECTED' end
                         order by print_job.id
                        """)
                .bind("gone", collectedSince)
                .map((row, _) -> left(row))
                .list());
    }

    private static Left left(ResultSet row) throws SQLException {
        var number = new RepairNumber(row.getString("number"));
        var kind = row.getString("kind");
        PrintQueue.Item item = kind == null
                ? new PrintQueue.Item.Labels(number)
                : new PrintQueue.Item.Document(row.getLong("document"));
        return new Left(
                new PrintQueue.Job(row.getLong("id"), item, row.getString("printer")),
                kind == null ? PrintPurpose.LABEL : PrintPurpose.of(PaperKind.valueOf(kind)),
                number,
                PrintQueue.State.valueOf(row.getString("state")));
    }

    @Override
    public boolean cancel(long jobId) {
        return cancelled("state = 'WAITING'", jobId);
    }

    @Override
    public boolean forget(long jobId) {
        return cancelled("state = 'FAILED' and document is null", jobId);
    }

    private boolean cancelled(String where, long jobId) {
        return database.write(handle -> handle.execute(
                        "update print_job set state = 'CANCELLED', reason = null where id = ? and " + where, jobId))
                == 1;
    }
}
