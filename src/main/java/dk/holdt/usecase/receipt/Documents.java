package dk.holdt.usecase.receipt;

import dk.holdt.usecase.paper.Paper;
import java.util.List;
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
}
