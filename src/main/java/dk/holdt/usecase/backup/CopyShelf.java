package dk.holdt.usecase.backup;

import java.time.Instant;
import java.util.Optional;

/// Where the copies of the open shop stand.
public interface CopyShelf {

    /// Makes a verified copy, and clears away what has aged out.
    ///
    /// @throws CopyFailure when there is none
    ShopCopy make(Instant at);

    Optional<ShopCopy> newest();

    /// Another number than before means that something in the shop has changed.
    long version();
}
