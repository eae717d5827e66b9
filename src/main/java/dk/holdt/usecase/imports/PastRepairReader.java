package dk.holdt.usecase.imports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads a file of repairs that other places have published.
public interface PastRepairReader {

    /// Hands on every record of the file in its order, read or refused, and leaves none out; a file that cannot be such
    /// a file at all is refused as a whole before the first record.
    Optional<FileRefusal> read(Path file, Consumer<PastRepairRow> rows);
}
