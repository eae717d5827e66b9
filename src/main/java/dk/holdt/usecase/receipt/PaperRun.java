package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.PaperPress;
import dk.holdt.usecase.paper.Printers;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the pages of documents that have none, and sends what waits to its printer. Runs on threads of its own, and
/// nothing at the counter waits for it.
public final class PaperRun {

    private static final Logger LOG = LoggerFactory.getLogger(PaperRun.class);

    /// The newest first, and not all at once: the customer at the counter waits for no backlog.
    private static final int AT_A_TIME = 5;

    private final Documents documents;
    private final PrintQueue queue;
    private final PaperPress press;
    private final Printers printers;
    private final RepairLabels labels;
    private final CopyWords copies;

    public PaperRun(
            Documents documents,
            PrintQueue queue,
            PaperPress press,
            Printers printers,
            RepairLabels labels,
            CopyWords copies) {
        this.documents = documents;
        this.queue = queue;
        this.press = press;
        this.printers = printers;
        this.labels = labels;
        this.copies = copies;
    }

    /// What came of making pages.
    ///
    /// @param signs characters that paper shows as `[?]`, with their places, as `PrintPaper.unprintable` says them
    public record Made(int documents, String signs) {}

    /// What came of one run to the printers.
    ///
    /// @param failed jobs that no printer took; they stay on the list until a person decides
    public record Sent(int sent, int failed) {}

    /// Makes pages, and says at once what they cannot show: before anything of them is printed.
    public Made make() {
        SequencedSet<PaperPress.Unprintable> signs = new LinkedHashSet<>();
        int made = 0;
        for (var id :
                documents.unfinished().reversed().stream().limit(AT_A_TIME).toList()) {
            signs.addAll(press.unprintable(documents.paper(id)));
            pages(id);
            made++;
        }
        return new Made(made, PrintPaper.signs(signs.stream().toList()));
    }

    /// Sends what waits, the oldest job first; a printer that is away holds up nothing but its own job.
    public Sent send() {
        int sent = 0;
        int failed = 0;
        for (var job : queue.waiting()) {
            if (send(job)) {
                sent++;
            } else {
                failed++;
            }
        }
        return new Sent(sent, failed);
    }

    /// The pages of a document, made now if they were not yet, and the same ever after. One at a time, as two threads
    /// ask.
    public synchronized byte[] pages(long documentId) {
        var frozen = documents.pdf(documentId);
        if (frozen.isPresent()) {
            return frozen.get();
        }
        documents.finish(documentId, press.pdf(documents.paper(documentId)));
        return documents.pdf(documentId).orElseThrow();
    }

    /// The labels of a repair as PDF, as it stands now.
    public byte[] labels(RepairNumber number) {
        return press.pdf(labels.of(number));
    }

    private boolean send(PrintQueue.Job job) {
        return switch (job.item()) {
            case PrintQueue.Item.Document(var id) -> document(job, id);
            case PrintQueue.Item.Labels(var number) -> {
                var sheet = labels.of(number);
                var pages = press.pdf(sheet);
                queue.begin(job.id());
                yield hand(job, sheet.size(), pages);
            }
        };
    }

    /// The first paper is the frozen pages themselves; every later one says on each page that it is a copy.
    private boolean document(PrintQueue.Job job, long id) {
        var pages = pages(id);
        int copy = queue.begin(job.id());
        return hand(
                job,
                PageSize.A4,
                copy == 0
                        ? pages
                        : press.marked(pages, copies.of(documents.paper(id).language(), copy)));
    }

    private boolean hand(PrintQueue.Job job, PageSize size, byte[] pages) {
        return switch (printers.send(job.printer(), "Holdt " + job.id(), size, pages)) {
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
