package dk.holdt.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.locks.LockSupport;

/// Files that are on the disk when a call returns, and folders for their user's eyes only.
final class Durable {

    private static final int TRIES = 10;
    private static final long FIRST_WAIT_NANOS = 50_000_000;

    private Durable() {}

    static void force(Path file) throws IOException {
        try (var written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    /// A new name is durable only with its folder; Windows cannot do that, and does not need it.
    static void forceFolder(Path folder) throws IOException {
        if (!isPosix(folder)) {
            return;
        }
        try (var open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        }
    }

    /// In one step or not at all. A virus scanner may hold a new file for a moment, so it is tried again.
    static void move(Path from, Path to) throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AccessDeniedException e) {
                if (tried == TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(FIRST_WAIT_NANOS * tried);
            }
        }
    }

    static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (isPosix(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }

    /// Takes the file from everybody but its user, where the system knows that.
    static void ownersOnly(Path file) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
