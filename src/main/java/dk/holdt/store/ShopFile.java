package dk.holdt.store;

import dk.holdt.store.DatabaseRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.api.FlywayException;

/// Where the shop's file lies, and how it comes to be there.
final class ShopFile {

    static final String NAME = "shop.db";

    /// A shop half made lies under this name, so that a `shop.db` is always a whole one.
    private static final String UNFINISHED = "shop.new";

    /// What the engine keeps beside a file.
    private static final List<String> COMPANIONS = List.of("-wal", "-shm", "-journal");

    private ShopFile() {}

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    static Path requireReadable(Path folder) {
        var file = folder.resolve(NAME);
        requireNoRestoreUnderWay(folder);
        if (!isIn(folder)) {
            throw new DatabaseRefused(Reason.MISSING, file);
        }
        Header.read(file).requireOurs(file);
        return file;
    }

    /// Ours, whatever its version.
    static Path requireSomeShop(Path folder) {
        requireNoRestoreUnderWay(folder);
        var file = folder.resolve(NAME);
        if (!isIn(folder)) {
            throw new DatabaseRefused(Reason.MISSING, file);
        }
        Header.read(file).requireHoldt(file);
        return file;
    }

    /// Whether this user may write the file, and beside it.
    static boolean isWritable(Path file) {
        return Files.isWritable(file) && Files.isWritable(file.toAbsolutePath().getParent());
    }

    /// Whether what was written last still lies beside the file and not in it.
    static boolean hasLog(Path file) {
        try {
            var log = file.resolveSibling(NAME + "-wal");
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException _) {
            return true;
        }
    }

    static void create(Path folder) {
        var file = folder.resolve(NAME);
        if (isIn(folder)) {
            throw new DatabaseRefused(Reason.ALREADY_THERE, file);
        }
        requireNoRestoreUnderWay(folder);
        if (hasCompanions(file)) {
            // the log of a shop whose file is gone: a new file beside it would be mixed with the old one
            throw new DatabaseRefused(Reason.MISSING, file, "but its log is still there", null);
        }
        if (Witness.last(folder).isPresent()) {
            throw new DatabaseRefused(Reason.MISSING, file, "but repairs were taken in here", null);
        }
        if (CopyFolder.of(folder).copies().newest().isPresent()) {
            throw new DatabaseRefused(Reason.MISSING, file, "but there are copies of it", null);
        }
        try {
            Durable.makeFolder(folder);
            var unfinished = folder.resolve(UNFINISHED);
            remove(unfinished);
            Schema.migrate(unfinished);
            moveInto(file, unfinished);
        } catch (IOException | FlywayException e) {
            throw new DatabaseRefused(Reason.CANNOT_OPEN, file, e.getMessage(), e);
        }
    }

    private static void requireNoRestoreUnderWay(Path folder) {
        if (RestoreFiles.isUnderWay(folder)) {
            throw new DatabaseRefused(
                    Reason.CANNOT_OPEN, folder.resolve(NAME), "a restore was begun and is not finished", null);
        }
    }

    private static boolean hasCompanions(Path file) {
        return COMPANIONS.stream().anyMatch(end -> Files.exists(file.resolveSibling(NAME + end)));
    }

    private static void remove(Path unfinished) throws IOException {
        Files.deleteIfExists(unfinished);
        for (var end : COMPANIONS) {
            Files.deleteIfExists(unfinished.resolveSibling(UNFINISHED + end));
        }
    }

    private static void moveInto(Path file, Path unfinished) throws IOException {
        Durable.force(unfinished);
        Durable.move(unfinished, file);
    }
}
