package dk.holdt.store;

import dk.holdt.domain.repair.RepairNumber;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Remembers, in a small file of its own, the repair number last given. When the log of the shop's file is cut short
/// or lost, the file alone looks sound and is too old; only somebody else can say so (`storage` §6.3).
///
/// A ring of records, each with its own check, so that one torn by a power cut leaves the one before it. Written with
/// each commit that gave a number, synced at most once a second and on a thread of its own. It never stops a commit.
final class Witness implements AutoCloseable {

    static final String NAME = "witness";

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
    private static final int RECORD = Long.BYTES * 3;
    private static final int RECORDS = 64;

    private final Path file;
    private final ScheduledExecutorService syncing = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("witness").daemon().factory());
    private Optional<FileChannel> channel = Optional.empty();
    private long seen;
    private long order;
    private boolean syncAsked;
    private boolean broken;

    private Witness(Path file, Seen newest) {
        this.file = file;
        this.seen = newest.last;
        this.order = newest.order;
    }

    /// @param last the running number last given
    /// @param order counts the records
    record Seen(long last, long order) {}

    static Witness in(Path folder) {
        return new Witness(folder.resolve(NAME), last(folder).orElse(new Seen(RepairNumber.FIRST - 1, 0)));
    }

    /// Empty when nothing was ever written down, or nothing of it can be read.
    static Optional<Seen> last(Path folder) {
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(NAME)));
            Optional<Seen> newest = Optional.empty();
            while (bytes.remaining() >= RECORD) {
                var one = new Seen(bytes.getLong(), bytes.getLong());
                if (bytes.getLong() == check(one)
                        && newest.filter(other -> other.order > one.order).isEmpty()) {
                    newest = Optional.of(one);
                }
            }
            return newest;
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// After a restore the copy is what is true, and its counter stands where this one stood.
    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    /// A number up to this one was given, and that is durable.
    synchronized void gave(long last) {
        if (last <= seen || broken) {
            return;
        }
        seen = last;
        order++;
        try {
            write(new Seen(last, order));
        } catch (IOException e) {
            broken = true;
            LOG.warn("the witness cannot be written; a lost log would not be noticed", e);
            return;
        }
        if (!syncAsked) {
            syncAsked = true;
            syncing.schedule(this::sync, 1, TimeUnit.SECONDS);
        }
    }

    private void write(Seen one) throws IOException {
        if (channel.isEmpty()) {
            channel = Optional.of(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            Durable.ownersOnly(file);
        }
        var record = ByteBuffer.allocate(RECORD)
                .putLong(one.last)
                .putLong(one.order)
                .putLong(check(one))
                .flip();
        channel.get().write(record, one.order % RECORDS * RECORD);
    }

    private synchronized void sync() {
        syncAsked = false;
        try {
            if (channel.isPresent()) {
                channel.get().force(false);
            }
        } catch (IOException e) {
            LOG.warn("the witness was not synced", e);
        }
    }

    private static long check(Seen one) {
        var crc = new CRC32();
        crc.update(ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(one.last)
                .putLong(one.order)
                .flip());
        return crc.getValue();
    }

    @Override
    public synchronized void close() {
        syncing.shutdownNow();
        if (channel.isPresent()) {
            sync();
            try {
                channel.get().close();
            } catch (IOException e) {
                LOG.warn("the witness was not closed", e);
            }
            channel = Optional.empty();
        }
    }
}
