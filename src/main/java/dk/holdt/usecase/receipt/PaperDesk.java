package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where a finished document is laid: frozen in the running transaction, and put in the print queue if a printer is
/// chosen for it.
public interface PaperDesk {

    /// Which devices a document tells of, and when it is printed.
    ///
    /// @param repair the repair it is issued with
    /// @param also the other repairs of the same visit
    /// @param held one for more devices is to come, which is printed in its place
    record Filing(long repair, List<Long> also, boolean held) {
        public Filing {
            also = List.copyOf(also);
        }

        /// For one device, and printed at once.
        public static Filing of(long repair) {
            return new Filing(repair, List.of(), false);
        }
    }

    /// Answers the id of the frozen document.
    long issue(Filing filing, Paper paper);

    /// A document that came of a mistake, or has another in its place: it counts no longer, and is not printed if it
    /// has not been yet.
    void withdraw(long document, Instant at, long by);

    /// Puts a document in the print queue that was held; does nothing for one that was not, or is there already.
    void release(long document);

    /// Whether a document is held still.
    boolean isHeld(long document);

    /// When a document was issued that somebody may have on paper; empty while no printer has begun on it.
    Optional<Instant> handedOut(long document);

    /// Puts the labels of a repair in the print queue, if a label printer is chosen. They are made when they are
    /// printed, not now: nothing of them is evidence, and a shelf changes. Those that wait still are not printed
    /// twice.
    void labels(RepairNumber number);

    /// The documents of this kind that count for a repair, the newest first.
    List<Long> counting(RepairNumber number, PaperKind kind);

    /// The newest of them.
    default Optional<Long> newest(RepairNumber number, PaperKind kind) {
        return counting(number, kind).stream().findFirst();
    }
}
