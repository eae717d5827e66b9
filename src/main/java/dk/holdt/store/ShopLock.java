package dk.holdt.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Says that the shop in a folder is in use by one program: held by the operating system, and so free at once when
/// that program ends, however it ends. That the file is there says nothing.
///
/// What stands in the file is for whoever finds the lock taken: who has it, and how to call for its window.
public final class ShopLock implements AutoCloseable {

    static final String NAME = "holdt.lock";

    /// Far behind the text, because Windows lets nobody read what is locked.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /// What this program holds. A second look at the file by the same program would let go of the lock: on POSIX
    /// systems it ends with any closing of the file.
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private ShopLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /// What came of asking for the lock.
    public sealed interface Answer {

        /// @param lock to be closed by whoever asked
        record Held(ShopLock lock) implements Answer {}

        /// @param note what the holder wrote for others; empty when it wrote nothing yet
        record Taken(String note) implements Answer {}

        /// This very program holds it already.
        record Ours() implements Answer {}

        /// The folder cannot be written, so nobody can hold it.
        record Impossible(IOException cause) implements Answer {}
    }

    public static Answer take(Path folder) {
        var file = folder.toAbsolutePath().normalize().resolve(NAME);
        if (!OURS.add(file)) {
            return new Answer.Ours();
        }
        var answer = tryFor(file);
        if (!(answer instanceof Answer.Held)) {
            OURS.remove(file);
        }
        return answer;
    }

    private static Answer tryFor(Path file) {
        try {
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var lock = Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
            if (lock.isPresent()) {
                Durable.ownersOnly(file);
                return new Answer.Held(new ShopLock(file, channel, lock.get()));
            }
            channel.close();
            return new Answer.Taken(Files.readString(file));
        } catch (IOException e) {
            return new Answer.Impossible(e);
        }
    }

    /// Leaves a note for whoever finds the lock taken.
    public void write(String note) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            lock.release();
            channel.close();
        } catch (IOException _) {
            // the system lets go of it when the program ends, at the latest
        } finally {
            OURS.remove(file);
        }
    }
}
