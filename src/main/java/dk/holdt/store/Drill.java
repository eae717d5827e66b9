package dk.holdt.store;

import dk.holdt.usecase.backup.CopyFailure;
import dk.holdt.usecase.backup.CopyFailure.Kind;
import dk.holdt.usecase.backup.ShopCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/// Restores a copy into a folder that is thrown away and opens it there: a copy that was never restored is only hoped
/// to be one.
public final class Drill {

    private Drill() {}

    /// @param dataFolder of the shop, beside which it is tried; the disk that would have to hold it
    /// @throws CopyFailure when the copy cannot be restored
    public static ShopCopy of(Path dataFolder, Path copy, Instant at) {
        var folder = dataFolder.resolve("drill-" + UUID.randomUUID());
        try {
            Durable.makeFolder(folder);
            return tried(folder, copy, at);
        } catch (DatabaseRefused e) {
            throw new CopyFailure(Kind.NOT_SOUND, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new CopyFailure(Kind.UNREACHABLE, String.valueOf(e.getMessage()), e);
        } finally {
            remove(folder);
        }
    }

    private static ShopCopy tried(Path folder, Path copy, Instant at) {
        if (!(ShopLock.take(folder) instanceof ShopLock.Answer.Held(var lock))) {
            throw new CopyFailure(Kind.UNREACHABLE, "nothing can be tried in " + folder);
        }
        try (lock) {
            return new Restore(folder, lock).from(copy, at).copy();
        }
    }

    private static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException _) {
            // what is left holds nothing that the copy does not hold
        }
    }
}
