package dk.holdt.store;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperFreezer;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.receipt.Documents;
import dk.holdt.usecase.receipt.PaperDesk;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.usecase.receipt.PrinterPlan;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Frozen documents in their table, put in the print queue where a printer is chosen for them.
public final class SqlDocuments implements PaperDesk, Documents {

    /// The documents that tell of a repair: issued with it, or with another device of the same visit.
    private static final String TELLS_OF_IT = """
            document.id in (select issued.id from document as issued join repair on repair.id = issued.repair
                             where repair.number = :number
                            union all
                            select also.document from document_also as also join repair on repair.id = also.repair
                             where repair.number = :number)
            """;

    private final Database database;
    private final PaperFreezer freezer;
    private final PrintQueue queue;
    private final PrinterPlan printers;
    private final InstantSource clock;

    public SqlDocuments(Database database, PaperFreezer freezer, InstantSource clock) {
        this.database = database;
        this.freezer = freezer;
        this.queue = new SqlPrintQueue(database);
        this.printers = new PrinterPlan(new SqlShopBook(database));
        this.clock = clock;
    }

    @Override
    public long issue(Filing filing, Paper paper) {
        return database.write(handle -> {
            long id = handle.createQuery("""
                            insert into document (repair, kind, language, template_version, model, issued_at)
                            values (:repair, :kind, :language, :template_version, :model, :issued_at)
                            returning id
                            """)
                    .bind("repair", filing.repair())
                    .bind("kind", paper.kind().name())
                    .bind("language", paper.language().code())
                    .bind("template_version", paper.templateVersion())
                    .bind("model", freezer.write(paper))
                    .bind("issued_at", clock.instant())
                    .mapTo(Long.class)
                    .one();
            filing.also()
                    .forEach(other ->
                            handle.execute("insert into document_also (document, repair) values (?, ?)", id, other));
            printer(paper.kind()).ifPresent(printer -> {
                if (filing.held()) {
                    handle.execute("insert into document_held (document) values (?)", id);
                } else {
                    queue.add(new PrintQueue.Item.Document(id), printer);
                }
            });
            return id;
        });
    }

    private Optional<String> printer(PaperKind kind) {
        return printers.queue(PrintPurpose.of(kind));
    }

    @Override
    public void withdraw(long document, Instant at, long by) {
        database.write(handle -> {
            handle.execute("insert into document_withdrawn (document, at, by) values (?, ?, ?)", document, at, by);
            return handle.execute(
                    "update print_job set state = 'CANCELLED' where state = 'WAITING' and document = ?", document);
        });
    }

    @Override
    public void release(long document) {
        if (isHeld(document)) {
            printer(paper(document).kind())
                    .ifPresent(printer -> queue.add(new PrintQueue.Item.Document(document), printer));
        }
    }

    @Override
    public boolean isHeld(long document) {
        return database.read(handle -> handle.createQuery("""
                        select exists (select 1 from document_held where document = :id)
                           and not exists (select 1 from print_job where document = :id)
                        """)
                .bind("id", document)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public Optional<Instant> handedOut(long document) {
        return database.read(handle -> handle.createQuery("""
                        select issued_at from document
                         where id = :id
                           and exists (select 1 from print_job
                                        where print_job.document = document.id
                                          and (state in ('SENDING', 'SENT') or reason = 'INTERRUPTED'))
                        """)
                .bind("id", document)
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
    }

    @Override
    public void labels(RepairNumber number) {
        var labels = new PrintQueue.Item.Labels(number);
        queue.cancel(labels);
        printers.queue(PrintPurpose.LABEL).ifPresent(printer -> queue.add(labels, printer));
    }

    @Override
    public List<Long> counting(RepairNumber number, PaperKind kind) {
        return database.read(handle -> handle.createQuery("""
                        select document.id from document
                         where document.kind = :kind and
                        """ + TELLS_OF_IT + """
                           and not exists (select 1 from intake_undone where intake_undone.repair = document.repair)
                           and not exists (select 1 from document_withdrawn
                                            where document_withdrawn.document = document.id)
                         order by document.id desc
                        """)
                .bind("number", number.digits())
                .bind("kind", kind.name())
                .mapTo(Long.class)
                .list());
    }

    @Override
    public Paper paper(long id) {
        return freezer.read(database.read(handle -> handle.createQuery("select model from document where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> new IllegalStateException("no such document: " + id))));
    }

    @Override
    public Optional<byte[]> pdf(long id) {
        return database.read(handle -> handle.createQuery("select pdf from document where id = :id and pdf is not null")
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne());
    }

    @Override
    public void finish(long id, byte[] pdf) {
        database.write(handle -> requireOne(
                handle.execute(
                        "update document set pdf = ?, sha256 = ? where id = ? and pdf is null", pdf, sha256(pdf), id),
                "unfinished document",
                id));
    }

    @Override
    public List<Long> unfinished() {
        return database.read(handle -> handle.createQuery("select id from document where pdf is null order by id")
                .mapTo(Long.class)
                .list());
    }

    @Override
    public List<Issued> of(RepairNumber number) {
        return database.read(handle -> handle.createQuery("""
                        select document.id, document.kind, document.issued_at,
                               1 + (select count(*) from document_also
                                     where document_also.document = document.id) as devices,
                               (select state from print_job where print_job.document = document.id
                                 order by print_job.id desc limit 1) as printing,
                               exists (select 1 from intake_undone where intake_undone.repair = document.repair)
                                   or exists (select 1 from document_withdrawn
                                               where document_withdrawn.document = document.id) as withdrawn
                          from document
                         where
                        """ + TELLS_OF_IT + """
                         order by document.id desc
                        """)
                .bind("number", number.digits())
                .map((row, _) -> new Issued(
                        row.getLong("id"),
                        PaperKind.valueOf(row.getString("kind")),
                        row.getInt("devices"),
                        Instant.ofEpochMilli(row.getLong("issued_at")),
                        Optional.ofNullable(row.getString("printing")).map(PrintQueue.State::valueOf),
                        row.getBoolean("withdrawn")))
                .list());
    }

    private static int requireOne(int changed, String what, long id) {
        if (changed != 1) {
            throw new IllegalStateException("no such " + what + ": " + id);
        }
        return changed;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
