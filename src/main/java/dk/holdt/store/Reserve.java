package dk.holdt.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Room on the disk that is kept for the day it is full: given back then, so that whoever stands at the counter can
/// still be finished with.
public final class Reserve {

    static final String NAME = "reserve.bin";

    private static final Logger LOG = LoggerFactory.getLogger(Reserve.class);
    private static final int BLOCK = 1 << 20;
    private static final int BLOCKS = 64;

    /// With less room than this, what is kept would itself fill the disk.
    private static final long ROOM_FOR_IT = 8L * BLOCKS * BLOCK;

    private Reserve() {}

    /// Keeps the room where there is plenty of it; does nothing where it is kept already.
    public static void keep(Path dataFolder) {
        keep(dataFolder, BLOCKS);
    }

    static void keep(Path dataFolder, int blocks) {
        var file = dataFolder.resolve(NAME);
        try {
            long size = (long) blocks * BLOCK;
            if (Files.exists(file) && Files.size(file) == size
                    || Files.getFileStore(dataFolder).getUsableSpace() < ROOM_FOR_IT) {
                return;
            }
            fill(file, blocks);
        } catch (IOException e) {
            LOG.warn("no room is kept for a full disk", e);
            release(dataFolder);
        }
    }

    /// Written in full: a file with holes keeps no room.
    private static void fill(Path file, int blocks) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            Durable.ownersOnly(file);
            var block = ByteBuffer.allocate(BLOCK);
            for (int written = 0; written < blocks; written++) {
                block.clear();
                while (block.hasRemaining()) {
                    channel.write(block);
                }
            }
            channel.force(true);
        }
    }

    /// Gives the room back.
    static void release(Path dataFolder) {
        try {
            if (Files.deleteIfExists(dataFolder.resolve(NAME))) {
                LOG.warn("the disk is full, and the room that was kept for it is given back");
            }
        } catch (IOException e) {
            LOG.warn("the room that was kept could not be given back", e);
        }
    }
}
