package dk.holdt.store;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.usecase.receipt.UnprintedPapers;
import java.time.Instant;
import java.util.List;

/// Receipts without paper, read from the queue and from what was said not to be needed.
public final class SqlUnprinted implements UnprintedPapers {

    /// What was never sent is there, and what is held, unless a later paper stands in its place.
    private static final String QUESTION = """
                        select document.id, document.kind, repair.number, customer.name as customer_name,
                               device.name || coalesce((select ' + ' || count(*) from document_also
                                                         where document_also.document = document.id
                                                        having count(*) > 0), '') as device_name
                          from document
                          join repair on repair.id = document.repair
                          join customer on customer.id = repair.customer
                          join device on device.id = repair.device
                         where case document.kind
                                 when 'INTAKE_RECEIPT' then repair.stage <> 'COLLECTED'
                                 else document.issued_at > :gone
                               end
                           and not exists (select 1 from intake_undone where intake_undone.repair = document.repair)
                           and not exists (select 1 from document_withdrawn where document_withdrawn.document = document.id)
                           and not exists (select 1 from paper_not_needed where paper_not_needed.document = document.id)
                           and case (select state from print_job where print_job.document = document.id
                                      order by print_job.id desc limit 1)
                                 when 'FAILED' then 1
                                 when 'WAITING' then 0
                                 when 'SENDING' then 0
                                 when 'SENT' then 0
                                 when 'CANCELLED' then 0
                                 else document.kind = 'INTAKE_RECEIPT' and document.issued_at > :since
                                   or exists (select 1 from document_held
                                               where document_held.document = document.id)
                                  and not exists (select 1 from document as later
                                                   where later.id > document.id and later.kind = document.kind
                                                     and (later.repair = document.repair
                                                          or exists (select 1 from document_also as also
                                                                      where also.document = later.id
                                                                        and also.repair = document.repair))
                                                     and not exists (select 1 from document_withdrawn as gone
                                                                      where gone.document = later.id))
                               end
                         order by document.id
                        """;

    private final Database database;

    public SqlUnprinted(Database database) {
        this.database = database;
    }

    @Override
    public List<Unprinted> failedOrNeverSent(Instant neverSentSince, Instant collectedSince) {
        return database.read(handle -> handle.createQuery(QUESTION)
                .bind("since", neverSentSince)
                .bind("gone", collectedSince)
                .map((row, _) -> new Unprinted(
                        row.getLong("id"),
                        PaperKind.valueOf(row.getString("kind")),
                        new RepairNumber(row.getString("number")),
                        row.getString("customer_name"),
                        row.getString("device_name")))
                .list());
    }

    @Override
    public void print(long document, String printer) {
        new SqlPrintQueue(database).add(new PrintQueue.Item.Document(document), printer);
    }

    @Override
    public void notNeeded(long document, Instant at, long by) {
        database.write(handle -> handle.execute(
                "insert into paper_not_needed (document, at, by) values (?, ?, ?) on conflict (document) do nothing",
                document,
                at,
                by));
    }

    @Override
    public void needed(long document) {
        database.write(handle -> handle.execute("delete from paper_not_needed where document = ?", document));
    }
}
