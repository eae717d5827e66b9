package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import java.time.Instant;
import java.util.Optional;

/// Where a finished document is laid: frozen in the running transaction, and put in the print queue if a printer is
/// chosen for it.
public interface PaperDesk {

    /// Answers the id of the frozen document.
    long issue(long repairId, Paper paper);

    /// A document that came of a mistake: it counts no longer, and is not printed if it has not been yet.
    void withdraw(long document, Instant at, long by);

    /// Puts the labels of a repair in the print queue, if a label printer is chosen. They are made when they are
    /// printed, not now: nothing of them is evidence, and a shelf changes. Those that wait still are not printed
    /// twice.
    void labels(RepairNumber number);

    /// The newest document of this kind for a repair.
    Optional<Long> newest(RepairNumber number, PaperKind kind);
}
