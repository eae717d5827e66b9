package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.RepairNumber;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Papers on their way to a printer; the queue survives a restart.
public interface PrintQueue {

    /// Why a job failed that may have come out all the same: the next paper of it counts as a copy.
    String INTERRUPTED = "INTERRUPTED";

    /// How a job stands.
    enum State {
        WAITING,
        /// Begun; after a crash nobody knows whether it came out, so it becomes FAILED and a person decides.
        SENDING,
        /// The machine's own queue has taken it. Not that paper came out.
        SENT,
        FAILED,
        CANCELLED
    }

    /// What a job prints.
    sealed interface Item {

        /// A frozen document, by its id.
        record Document(long id) implements Item {}

        /// The labels of a repair as it stands when they are printed.
        record Labels(RepairNumber repair) implements Item {
            public Labels {
                Objects.requireNonNull(repair, "repair");
            }
        }
    }

    /// One item for one printer.
    record Job(long id, Item item, String printer) {
        public Job {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(printer, "printer");
        }
    }

    /// Answers the id of the new job.
    long add(Item item, String printer);

    /// Not begun yet, the oldest first.
    List<Job> waiting();

    /// Marks a waiting job as begun, before any byte goes out, so that no crash prints it twice.
    ///
    /// Answers which copy of a document this is: 0 while no paper of it has gone out, or may have, and then one
    /// more each time. Labels are no documents, and always 0.
    int begin(long jobId);

    /// The printer's queue has taken it.
    void sent(long jobId);

    /// @param reason for whoever looks into it
    void failed(long jobId, String reason);

    /// Takes back whatever of this has not begun; answers how many jobs that were.
    int cancel(Item item);

    /// How the newest job of the labels of a repair stands; empty when they were never sent to a printer.
    Optional<State> labels(RepairNumber number);

    /// At start: what was begun and never ended becomes FAILED. Answers how many that were.
    int interrupted();
}
