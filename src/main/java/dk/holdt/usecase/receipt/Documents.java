package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The frozen documents, whose finished pages are filled in once, after the act they prove.
public interface Documents {

    /// Throws `IllegalStateException` for an id that was never answered.
    Paper paper(long id);

    /// The finished pages, byte for byte as they were first made; empty until then.
    Optional<byte[]> pdf(long id);

    /// Keeps the pages and their SHA-256; throws `IllegalStateException` when there are some already.
    void finish(long id, byte[] pdf);

    /// Documents without pages, the oldest first.
    List<Long> unfinished();

    /// The documents of a repair, the newest first.
    List<Issued> of(RepairNumber number);

    /// A document as a list shows it.
    ///
    /// @param printing how its newest print job stands; empty when it was never sent to a printer
    /// @param devices of how many devices of a visit it tells
    /// @param withdrawn whether what it tells of was taken back, so that it counts no longer
    record Issued(
            long id,
            PaperKind kind,
            int devices,
            Instant issuedAt,
            Optional<PrintQueue.State> printing,
            boolean withdrawn) {
        public Issued {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(issuedAt, "issuedAt");
            Objects.requireNonNull(printing, "printing");
        }
    }
}
