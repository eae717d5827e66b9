package dk.holdt.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// A copy while it is being made: its file, its manifest, and a lock that the operating system holds as long as the
/// program that makes it lives. What has no holder any more was cut short, and is swept away.
final class UnfinishedCopy implements AutoCloseable {

    private static final String MARK = ".tmp-";
    private static final String LOCK = ".lock";

    /// What this program is making. A second look at a lock by the same program would let go of it.
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private UnfinishedCopy(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// The lock comes first, so that no file is ever there without it.
    static UnfinishedCopy in(Path folder) throws IOException {
        var file = folder.toAbsolutePath().normalize().resolve(MARK + UUID.randomUUID());
        OURS.add(file);
        try {
            var channel = FileChannel.open(beside(file, LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            channel.lock();
            return new UnfinishedCopy(file, channel);
        } catch (IOException e) {
            OURS.remove(file);
            Files.deleteIfExists(beside(file, LOCK));
            throw e;
        }
    }

    Path file() {
        return file;
    }

    Path manifest() {
        return beside(file, ".json");
    }

    /// Takes away whatever has not been given its name.
    @Override
    public void close() throws IOException {
        try {
            remove(file);
        } finally {
            channel.close();
            Files.deleteIfExists(beside(file, LOCK));
            OURS.remove(file);
        }
    }

    /// Removes what copies that were cut short have left behind, and nothing of one that somebody is making.
    static void sweep(Path folder) throws IOException {
        try (var left = Files.newDirectoryStream(folder, MARK + "*")) {
            for (var one : left) {
                var file = copyOf(one.toAbsolutePath().normalize());
                if (!isBeingMade(file)) {
                    remove(file);
                    Files.deleteIfExists(beside(file, LOCK));
                }
            }
        }
    }

    private static boolean isBeingMade(Path file) {
        if (OURS.contains(file)) {
            return true;
        }
        var lock = beside(file, LOCK);
        if (!Files.exists(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return Optional.<FileLock>ofNullable(channel.tryLock()).isEmpty();
        } catch (IOException _) {
            // nobody can say; half a copy that stays does less harm than one that is taken away
            return true;
        }
    }

    private static Path copyOf(Path part) {
        var name = part.getFileName().toString();
        int end = name.indexOf('.', MARK.length());
        return end < 0
                ? part.resolveSibling(name.replace("-journal", ""))
                : part.resolveSibling(name.substring(0, end));
    }

    private static void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(beside(file, "-journal"));
        Files.deleteIfExists(beside(file, ".json"));
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }
}
