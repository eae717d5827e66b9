package dk.holdt.usecase.receipt;

import java.util.List;
import java.util.Objects;

/// Documents on their way to a printer; the queue survives a restart.
public interface PrintQueue {

    /// The setting that names the printer; not there until one was chosen.
    String PRINTER = "printer";

    /// One document for one printer.
    record Job(long id, long document, String printer) {
        public Job {
            Objects.requireNonNull(printer, "printer");
        }
    }

    /// Answers the id of the new job.
    long add(long documentId, String printer);

    /// Neither sent nor failed yet, the oldest first.
    List<Job> waiting();

    /// The printer's queue has taken it.
    void sent(long jobId);

    /// @param reason for whoever looks into it
    void failed(long jobId, String reason);
}
