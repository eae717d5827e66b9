package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.PaperPress;
import dk.holdt.usecase.paper.Printers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the pages of documents that have none, and sends what waits to its printer. Runs on threads of its own, and
/// nothing at the counter waits for it.
public final class PaperRun {

    private static final Logger LOG = LoggerFactory.getLogger(PaperRun.class);

    /// The newest first, and not all at once: the customer at the counter waits for no backlog.
    private static final int AT_A_TIME = 5;

    /// Why a job failed that no printer has seen.
    private static final String NOT_MADE = "NOT_MADE";

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

    /// The printers that something waits for, each once.
    public List<String> printers() {
        return queue.waiting().stream().map(PrintQueue.Job::printer).distinct().toList();
    }

    /// Sends what waits for this printer, the oldest job first; a job that fails holds up nothing but itself.
    ///
    /// The queue is asked anew after each job, because a slow printer leaves time to take the next one back.
    public Sent send(String printer) {
        int sent = 0;
        int failed = 0;
        for (var job = next(printer); job.isPresent(); job = next(printer)) {
            if (send(job.get())) {
                sent++;
            } else {
                failed++;
            }
        }
        return new Sent(sent, failed);
    }

    private Optional<PrintQueue.Job> next(String printer) {
        return queue.waiting().stream()
                .filter(job -> job.printer().equals(printer))
                .findFirst();
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

    /// Whatever goes wrong on the way, the job ends: one that stayed begun could be neither printed nor taken back.
    @SuppressWarnings("checkstyle:illegalcatch")
    private boolean send(PrintQueue.Job job) {
        boolean begun = false;
        List<Sheets> papers;
        try {
            var first = sheets(job.item());
            int copy = queue.begin(job.id());
            begun = true;
            papers = copy == 0 ? firsts(first, job.item()) : List.of(marked(first, job.item(), copy));
        } catch (RuntimeException e) {
            LOG.error("the pages of print job {} could not be made", job.id(), e);
            if (!begun) {
                queue.begin(job.id());
            }
            queue.failed(job.id(), NOT_MADE);
            return false;
        }
        if (!papers.stream().allMatch(paper -> hand(job, paper))) {
            return false;
        }
        queue.sent(job.id());
        return true;
    }

    /// What is to be signed comes out twice, so that the signed one stays in the shop.
    private List<Sheets> firsts(Sheets first, PrintQueue.Item item) {
        if (!(item instanceof PrintQueue.Item.Document(var id))
                || !documents.paper(id).wantsSignature()) {
            return List.of(first);
        }
        var shops = copies.shops(documents.paper(id).language());
        return List.of(first, new Sheets(first.size(), press.marked(first.pdf(), shops)));
    }

    private Sheets sheets(PrintQueue.Item item) {
        return switch (item) {
            case PrintQueue.Item.Document(var id) -> new Sheets(PageSize.A4, pages(id));
            case PrintQueue.Item.Labels(var number) -> {
                var sheet = labels.of(number);
                yield new Sheets(sheet.size(), press.pdf(sheet));
            }
        };
    }

    /// The first paper is the frozen pages themselves; every later one says on each page that it is a copy.
    private Sheets marked(Sheets first, PrintQueue.Item item, int copy) {
        return switch (item) {
            case PrintQueue.Item.Document(var id) ->
                new Sheets(
                        first.size(),
                        press.marked(first.pdf(), copies.of(documents.paper(id).language(), copy)));
            case PrintQueue.Item.Labels _ -> first;
        };
    }

    @SuppressWarnings("checkstyle:illegalcatch")
    private boolean hand(PrintQueue.Job job, Sheets sheets) {
        Printers.SendAnswer answer;
        try {
            answer = printers.send(job.printer(), "Holdt " + job.id(), sheets.size(), sheets.pdf());
        } catch (RuntimeException e) {
            LOG.error("print job {} broke off; nobody knows whether it came out", job.id(), e);
            queue.failed(job.id(), PrintQueue.INTERRUPTED);
            return false;
        }
        return switch (answer) {
            case Printers.SendAnswer.Sent _ -> true;
            case Printers.SendAnswer.Failed failed -> {
                LOG.warn("print job {} was not taken: {}", job.id(), failed.reason());
                queue.failed(job.id(), failed.reason().name());
                yield false;
            }
        };
    }

    /// What a printer is handed.
    private record Sheets(PageSize size, byte[] pdf) {}
}
