package dk.holdt.cli;

import dk.holdt.usecase.backup.Restored;
import dk.holdt.usecase.backup.ShopCopy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Copies of a shop's data, and putting one in its place. Every call may throw
/// [dk.holdt.usecase.backup.CopyFailure]; then the shop is as it was.
public interface Keeping {

    /// Makes a verified copy, beside an open window or without one.
    ///
    /// @param to another folder than the shop's own for copies; for this one copy
    Copied copy(Path folder, Optional<Path> to);

    /// A verified copy.
    ///
    /// @param shotsLeft pictures and films that do not lie beside it
    record Copied(ShopCopy copy, int shotsLeft) {}

    /// From now on the copies of this shop go there.
    void keepIn(Path folder, Path copies);

    /// The verified copies, newest first.
    List<ShopCopy> copies(Path folder);

    RestoreAnswer restore(Path folder, Path file);

    /// Restores the copy into a folder that is thrown away, opens it there, and answers what it holds.
    ShopCopy drill(Path folder, Path file);

    /// What came of restoring.
    sealed interface RestoreAnswer {

        record Done(Restored restored) implements RestoreAnswer {}

        /// A window is open on the shop, so nothing was done.
        record InUse() implements RestoreAnswer {}
    }
}
