package dk.holdt.store;

import dk.holdt.usecase.backup.CopyPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where the copies of the shop in a data folder go, as it was named there.
public record ChosenCopies(Path dataFolder) implements CopyPlace {

    private static final String TRY = ".holdt-try-";

    @Override
    public Optional<Path> chosen() {
        return CopyFolder.of(dataFolder).chosen();
    }

    @Override
    public Optional<No> refusal(String folder) {
        try {
            var path = Path.of(folder);
            if (!path.isAbsolute() || !Files.isDirectory(path)) {
                return Optional.of(No.NO_SUCH_FOLDER);
            }
            // by its real name: another way to the shop's own folder is still that folder
            if (path.toRealPath().startsWith(dataFolder.toRealPath())) {
                return Optional.of(No.WITH_THE_SHOP);
            }
            return isWritable(path) ? Optional.empty() : Optional.of(No.NOT_WRITABLE);
        } catch (IOException | InvalidPathException _) {
            return Optional.of(No.NO_SUCH_FOLDER);
        }
    }

    @Override
    public void choose(Optional<Path> folder) {
        try {
            CopyFolder.choose(dataFolder, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Found out by writing: what a disk says about itself is not always so.
    private static boolean isWritable(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, TRY, ""));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
