package dk.holdt.store;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperFreezer;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.receipt.Documents;
import dk.holdt.usecase.receipt.PaperDesk;
import dk.holdt.usecase.receipt.PrintQueue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Frozen documents and the print queue in their tables.
public final class SqlDocuments implements PaperDesk, Documents, PrintQueue {

    private final Database database;
    private final PaperFreezer freezer;
    private final InstantSource clock;

    public SqlDocuments(Database database, PaperFreezer freezer, InstantSource clock) {
        this.database = database;
        this.freezer = freezer;
        this.clock = clock;
    }

    @Override
    public long issue(long repairId, Paper paper) {
        return database.write(handle -> {
            long id = handle.createQuery("""
                            insert into document (repair, kind, language, template_version, model, issued_at)
                            values (:repair, :kind, :language, :template_version, :model, :issued_at)
                            returning id
                            """)
                    .bind("repair", repairId)
                    .bind("kind", paper.kind().name())
                    .bind("language", paper.language().code())
                    .bind("template_version", paper.templateVersion())
                    .bind("model", freezer.write(paper))
                    .bind("issued_at", clock.instant())
                    .mapTo(Long.class)
                    .one();
            printer(handle).ifPresent(printer -> enqueue(handle, id, printer));
            return id;
        });
    }

    @Override
    public Optional<Long> newest(RepairNumber number, PaperKind kind) {
        return database.read(handle -> handle.createQuery("""
                        select document.id from document join repair on repair.id = document.repair
                         where repair.number = :number and document.kind = :kind
                         order by document.id desc limit 1
                        """)
                .bind("number", number.digits())
                .bind("kind", kind.name())
                .mapTo(Long.class)
                .findOne());
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
    public long add(long documentId, String printer) {
        return database.write(handle -> enqueue(handle, documentId, printer));
    }

    @Override
    public List<Job> waiting() {
        return database.read(handle -> handle.createQuery(
                        "select id, document, printer from print_job where state = 'WAITING' order by id")
                .map((row, _) -> new Job(row.getLong("id"), row.getLong("document"), row.getString("printer")))
                .list());
    }

    @Override
    public void begin(long jobId) {
        move(jobId, State.WAITING, State.SENDING, null);
    }

    @Override
    public void sent(long jobId) {
        move(jobId, State.SENDING, State.SENT, null);
    }

    @Override
    public void failed(long jobId, String reason) {
        move(jobId, State.SENDING, State.FAILED, reason);
    }

    @Override
    public int cancel(long documentId) {
        return database.write(handle -> handle.execute(
                "update print_job set state = 'CANCELLED' where document = ? and state = 'WAITING'", documentId));
    }

    @Override
    public int interrupted() {
        return database.write(handle -> handle.execute(
                "update print_job set state = 'FAILED', reason = 'INTERRUPTED' where state = 'SENDING'"));
    }

    @Override
    public List<Issued> of(RepairNumber number) {
        return database.read(handle -> handle.createQuery("""
                        select document.id, document.kind, document.issued_at,
                               (select state from print_job where print_job.document = document.id order by print_job.id desc limit 1)
                                   as printing
                          from document join repair on repair.id = document.repair
                         where repair.number = :number
                         order by document.id desc
                        """)
                .bind("number", number.digits())
                .map((row, _) -> new Issued(
                        row.getLong("id"),
                        PaperKind.valueOf(row.getString("kind")),
                        Instant.ofEpochMilli(row.getLong("issued_at")),
                        Optional.ofNullable(row.getString("printing")).map(State::valueOf)))
                .list());
    }

    private void move(long jobId, State from, State to, String reason) {
        database.write(handle -> requireOne(
                handle.execute(
                        "update print_job set state = ?, reason = ? where id = ? and state = ?",
                        to.name(),
                        reason,
                        jobId,
                        from.name()),
                "print job that is " + from,
                jobId));
    }

    private static long enqueue(Handle handle, long document, String printer) {
        return handle.createQuery(
                        "insert into print_job (document, printer, state) values (:document, :printer, 'WAITING') returning id")
                .bind("document", document)
                .bind("printer", printer)
                .mapTo(Long.class)
                .one();
    }

    private static Optional<String> printer(Handle handle) {
        return handle.createQuery("select value from setting where name = :name")
                .bind("name", PrintQueue.PRINTER)
                .mapTo(String.class)
                .findOne();
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
