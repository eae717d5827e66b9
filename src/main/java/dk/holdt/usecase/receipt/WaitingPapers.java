package dk.holdt.usecase.receipt;

import dk.holdt.usecase.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// One list of what waits for a printer and of what none has taken: taken off, or sent to another printer.
public final class WaitingPapers {

    /// As long as `SavedNotPrinted` reminds of a receipt whose customer has gone.
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Transactions transactions;
    private final WaitingJobs jobs;
    private final PrintQueue queue;
    private final UnprintedPapers papers;
    private final InstantSource clock;

    public WaitingPapers(
            Transactions transactions,
            WaitingJobs jobs,
            PrintQueue queue,
            UnprintedPapers papers,
            InstantSource clock) {
        this.transactions = transactions;
        this.jobs = jobs;
        this.queue = queue;
        this.papers = papers;
        this.clock = clock;
    }

    /// The oldest first.
    public List<WaitingJobs.Left> read() {
        return jobs.left(clock.instant().minus(REMEMBERED));
    }

    /// Takes it off the list: a job that waits is not sent, and what failed is not needed on paper. Nothing was changed
    /// where this answers false, because its printer had begun meanwhile.
    public boolean takeOff(WaitingJobs.Left left, long by) {
        return transactions.inTransaction(() -> end(left, by));
    }

    /// Sends it to this printer in place of the one it stood with, and to the same one to try again. Nothing was
    /// changed where this answers false, because its printer had begun meanwhile.
    public boolean sendTo(WaitingJobs.Left left, String printer) {
        return transactions.inTransaction(() -> {
            boolean free = left.state() == PrintQueue.State.FAILED
                    || jobs.cancel(left.job().id());
            if (free) {
                queue.add(left.job().item(), printer);
            }
            return free;
        });
    }

    private boolean end(WaitingJobs.Left left, long by) {
        if (left.state() != PrintQueue.State.FAILED) {
            return jobs.cancel(left.job().id());
        }
        return switch (left.job().item()) {
            case PrintQueue.Item.Document(var id) -> {
                papers.notNeeded(id, clock.instant(), by);
                yield true;
            }
            case PrintQueue.Item.Labels _ -> jobs.forget(left.job().id());
        };
    }
}
