package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.RepairNumber;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Intake receipts that no printer has taken, of devices that are still here.
public interface UnprintedPapers {

    /// One of them, and what a person knows it by.
    record Unprinted(long document, RepairNumber number, String customer, String device) {
        public Unprinted {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(device, "device");
        }
    }

    /// Those whose last print failed, the oldest first; with those that were never sent to a printer and were issued
    /// after `neverSentSince`.
    List<Unprinted> failedOrNeverSent(Instant neverSentSince);

    /// Puts it in the queue of this printer.
    void print(long document, String printer);

    /// Nobody needs it on paper.
    void notNeeded(long document, Instant at, long by);

    /// It is needed after all.
    void needed(long document);
}
