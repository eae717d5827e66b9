package dk.holdt.usecase.receipt;

import dk.holdt.usecase.paper.PaperPress;
import dk.holdt.usecase.paper.Printers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the pages of documents that have none, and sends what waits to its printer. Runs on the paper thread, and
/// nothing at the counter waits for it.
public final class PaperRun {

    private static final Logger LOG = LoggerFactory.getLogger(PaperRun.class);

    /// The newest first, and not all at once: the customer at the counter waits for no backlog.
    private static final int AT_A_TIME = 5;

    private final Documents documents;
    private final PrintQueue queue;
    private final PaperPress press;
    private final Printers printers;

    public PaperRun(Documents documents, PrintQueue queue, PaperPress press, Printers printers) {
        this.documents = documents;
        this.queue = queue;
        this.press = press;
        this.printers = printers;
    }

    /// What came of one run.
    ///
    /// @param failed jobs that no printer took; they stay on the list until a person decides
    public record Outcome(int made, int sent, int failed) {}

    /// Pages first, then the printers, the oldest job first; a printer that is away holds up nothing but its own job.
    public Outcome run() {
        int made = 0;
        for (var id :
                documents.unfinished().reversed().stream().limit(AT_A_TIME).toList()) {
            pages(id);
            made++;
        }
        int sent = 0;
        int failed = 0;
        for (var job : queue.waiting()) {
            if (send(job)) {
                sent++;
            } else {
                failed++;
            }
        }
        return new Outcome(made, sent, failed);
    }

    /// The pages of a document, made now if they were not yet, and the same ever after.
    public byte[] pages(long documentId) {
        var frozen = documents.pdf(documentId);
        if (frozen.isPresent()) {
            return frozen.get();
        }
        documents.finish(documentId, press.pdf(documents.paper(documentId)));
        return documents.pdf(documentId).orElseThrow();
    }

    private boolean send(PrintQueue.Job job) {
        var pages = pages(job.document());
        queue.begin(job.id());
        return switch (printers.send(job.printer(), "Holdt " + job.id(), pages)) {
            case Printers.SendAnswer.Sent _ -> {
                queue.sent(job.id());
                yield true;
            }
            case Printers.SendAnswer.Failed failed -> {
                LOG.warn("print job {} was not taken: {}", job.id(), failed.reason());
                queue.failed(job.id(), failed.reason().name());
                yield false;
            }
        };
    }
}
