package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.PaperKind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Receipts that no printer has taken: at intake while the device is here, at handover for as long as is asked.
public interface UnprintedPapers {

    /// One of them, and what a person knows it by.
    record Unprinted(long document, PaperKind kind, RepairNumber number, String customer, String device) {
        public Unprinted {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(device, "device");
        }
    }

    /// Those whose last print failed, the oldest first; with intake receipts that were never sent to a printer.
    ///
    /// @param neverSentSince intake receipts that were never sent are listed when they were issued after this
    /// @param collectedSince repair receipts are listed when they were issued after this
    List<Unprinted> failedOrNeverSent(Instant neverSentSince, Instant collectedSince);

    /// Puts it in the queue of this printer.
    void print(long document, String printer);

    /// Nobody needs it on paper.
    void notNeeded(long document, Instant at, long by);

    /// It is needed after all.
    void needed(long document);
}
