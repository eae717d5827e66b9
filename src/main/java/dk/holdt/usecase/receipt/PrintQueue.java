package dk.holdt.usecase.receipt;

import java.util.List;
import java.util.Objects;

/// Documents on their way to a printer; the queue survives a restart.
public interface PrintQueue {

    /// The setting that names the printer; not there until one was chosen.
    String PRINTER = "printer";

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

    /// One document for one printer.
    record Job(long id, long document, String printer) {
        public Job {
            Objects.requireNonNull(printer, "printer");
        }
    }

    /// Answers the id of the new job.
    long add(long documentId, String printer);

    /// Not begun yet, the oldest first.
    List<Job> waiting();

    /// Marks a waiting job as begun, before any byte goes out, so that no crash prints it twice.
    void begin(long jobId);

    /// The printer's queue has taken it.
    void sent(long jobId);

    /// @param reason for whoever looks into it
    void failed(long jobId, String reason);

    /// Takes back whatever of this document has not begun; answers how many jobs that were.
    int cancel(long documentId);

    /// At start: what was begun and never ended becomes FAILED. Answers how many that were.
    int interrupted();
}
