package dk.holdt.usecase.backup;

import java.nio.file.Path;
import java.util.Optional;

/// Where the shop's verified copies go.
public interface CopyPlace {

    /// Why copies cannot go to a folder.
    enum No {
        /// Nobody finds a folder under that name now.
        NO_SUCH_FOLDER,
        NOT_WRITABLE,
        /// It is the folder of the shop's own data, or lies in it: what takes the one takes the other.
        WITH_THE_SHOP
    }

    /// The folder that was named; empty for the usual one beside the shop's data.
    Optional<Path> chosen();

    /// Whether copies could go there; asks the disk.
    ///
    /// @param folder as somebody typed or picked it
    Optional<No> refusal(String folder);

    /// From now on copies go there; throws `UncheckedIOException` when that could not be noted.
    ///
    /// @param folder empty for the usual one
    void choose(Optional<Path> folder);
}
