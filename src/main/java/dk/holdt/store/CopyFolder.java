package dk.holdt.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where the copies of a shop go: `backups` in its data folder, or a folder that was named in `backup-folder.txt`.
///
/// A file of its own and no setting among the data, because it is needed most when the data cannot be read.
///
/// @param chosen the folder that was named; empty for the usual one
public record CopyFolder(Path usual, Optional<Path> chosen) {

    private static final String USUAL = "backups";
    private static final String CHOICE = "backup-folder.txt";

    public static CopyFolder of(Path dataFolder) {
        return new CopyFolder(dataFolder.resolve(USUAL), chosen(dataFolder.resolve(CHOICE)));
    }

    /// From now on copies go there.
    ///
    /// @param folder empty for the usual one
    public static CopyFolder choose(Path dataFolder, Optional<Path> folder) throws IOException {
        var file = dataFolder.resolve(CHOICE);
        Files.writeString(
                file, folder.map(named -> named.toAbsolutePath().toString()).orElse("") + "\n");
        Durable.force(file);
        return of(dataFolder);
    }

    /// Whether a folder was chosen that is not there now: a stick that was pulled out, a disk that is off.
    public boolean misses() {
        return chosen.filter(folder -> !Files.isDirectory(folder)).isPresent();
    }

    /// The copies in the chosen folder, and in the usual one while that is away.
    public Copies copies() {
        return new Copies(chosen.filter(Files::isDirectory).orElse(usual));
    }

    private static Optional<Path> chosen(Path file) {
        try {
            var line = Files.readString(file).strip();
            return line.isEmpty() ? Optional.empty() : Optional.of(Path.of(line));
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }
}
