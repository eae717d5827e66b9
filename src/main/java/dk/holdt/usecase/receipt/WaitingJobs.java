package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.PrintPurpose;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// The print jobs that have not come to a good end.
public interface WaitingJobs {

    /// One of them.
    ///
    /// @param state `WAITING`, `SENDING` or `FAILED`
    record Left(PrintQueue.Job job, PrintPurpose purpose, RepairNumber repair, PrintQueue.State state) {
        public Left {
            Objects.requireNonNull(job, "job");
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(repair, "repair");
            Objects.requireNonNull(state, "state");
        }
    }

    /// The oldest first. What failed is listed while its paper is still of use: until the device has gone home, and the
    /// receipt of that for as long as is asked.
    ///
    /// @param collectedSince repair receipts that failed are listed when they were issued after this
    List<Left> left(Instant collectedSince);

    /// Takes back a job that has not begun; answers false when it had.
    boolean cancel(long jobId);

    /// Takes labels that failed off the list; answers false when they do not stand there.
    boolean forget(long jobId);
}
