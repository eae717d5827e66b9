package dk.holdt.app;

import dk.holdt.store.CopyFolder;
import dk.holdt.store.Database;
import dk.holdt.store.Examiner;
import dk.holdt.usecase.backup.CopyFailure;
import dk.holdt.usecase.backup.ShopCopy;
import dk.holdt.usecase.doctor.Examined;
import dk.holdt.usecase.doctor.Examined.Around;
import dk.holdt.usecase.doctor.Examined.Inside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/// Looks over a data folder: the file, and what lies around it.
final class Examination {

    private static final Set<PosixFilePermission> OF_OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE);

    private Examination() {}

    static Examined of(Path folder, InstantSource clock) {
        if (!Files.isDirectory(folder)) {
            return new Examined(folder, Examined.FileState.MISSING, Optional.empty(), around(existing(folder), folder));
        }
        var found = Examiner.examine(folder);
        var inside = found.inside().map(read -> withKey(read, found, folder, clock));
        return new Examined(folder, found.state(), inside, around(folder, folder));
    }

    /// Only where a key was used before: asking for one would make one.
    private static Inside withKey(Inside read, Examiner.Found found, Path folder, InstantSource clock) {
        if (found.keyId().isEmpty()) {
            return read;
        }
        try (var database = Database.openToLook(folder)) {
            var isMissing = new Shop(database, clock).vault.pepper().isEmpty();
            return new Inside(
                    read.language(),
                    read.rowsFit(),
                    read.schemaKnown(),
                    read.lost(),
                    isMissing,
                    read.unprinted(),
                    read.shots());
        }
    }

    private static Around around(Path there, Path folder) {
        var copies = CopyFolder.of(folder);
        try {
            return new Around(
                    there.equals(folder) ? Optional.of(othersCanRead(folder)) : Optional.empty(),
                    DataPlace.of(there),
                    Files.getFileStore(there).getUsableSpace(),
                    newest(copies),
                    copies.misses() ? copies.chosen() : Optional.empty());
        } catch (IOException e) {
            throw new CopyFailure(CopyFailure.Kind.UNREACHABLE, "the disk does not answer", e);
        }
    }

    private static Optional<ShopCopy> newest(CopyFolder folder) {
        return folder.copies().newest();
    }

    private static boolean othersCanRead(Path folder) throws IOException {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(folder).stream().anyMatch(OF_OTHERS::contains);
    }

    /// The nearest folder above that is there.
    private static Path existing(Path folder) {
        var at = folder.toAbsolutePath();
        while (!Files.isDirectory(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }
}
