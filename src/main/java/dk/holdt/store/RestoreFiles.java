package dk.holdt.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

/// The files of a restore under way, and how each comes to its place.
final class RestoreFiles {

    /// The copy, brought into the data folder and not yet in place.
    static final String COMING = "shop.coming";

    /// Names the folder into which the data of before moves; while it lies there, a restore is under way.
    private static final String NOTE = "shop.restoring";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// The log before the file: without its log a file would look sound and be too old.
    private static final List<String> LOGS = List.of("-wal", "-shm", "-journal");

    private RestoreFiles() {}

    static boolean isUnderWay(Path folder) {
        return Files.exists(folder.resolve(NOTE));
    }

    static Path freeFolder(Path folder, Instant at) {
        var name = "replaced-" + STAMP.format(at);
        var free = folder.resolve(name);
        for (int more = 2; Files.exists(free); more++) {
            free = folder.resolve(name + "-" + more);
        }
        return free;
    }

    static void note(Path folder, Path replaced) throws IOException {
        var unfinished = folder.resolve(NOTE + ".new");
        Files.writeString(unfinished, replaced.getFileName().toString());
        Durable.force(unfinished);
        Durable.forceFolder(folder);
        Durable.move(unfinished, folder.resolve(NOTE));
        Durable.forceFolder(folder);
    }

    /// From whatever point to the end; nothing where nothing was begun.
    static void finish(Path folder, Consumer<Restore.Step> after) throws IOException {
        if (!isUnderWay(folder)) {
            clearComing(folder);
            return;
        }
        var coming = folder.resolve(COMING);
        if (Files.exists(coming)) {
            var replaced = folder.resolve(Files.readString(folder.resolve(NOTE)));
            Durable.makeFolder(replaced);
            for (var log : LOGS) {
                moveAway(folder.resolve(ShopFile.NAME + log), replaced);
            }
            after.accept(Restore.Step.LOG_MOVED);
            moveAway(folder.resolve(ShopFile.NAME), replaced);
            Durable.forceFolder(replaced);
            Durable.forceFolder(folder);
            after.accept(Restore.Step.FILE_MOVED);
            Durable.move(coming, folder.resolve(ShopFile.NAME));
            Durable.forceFolder(folder);
            after.accept(Restore.Step.PUT);
        }
        Files.deleteIfExists(folder.resolve(NOTE));
        Durable.forceFolder(folder);
    }

    static void clearComing(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(COMING));
        Files.deleteIfExists(folder.resolve(COMING + "-journal"));
        Files.deleteIfExists(folder.resolve(NOTE + ".new"));
    }

    private static void moveAway(Path file, Path replaced) throws IOException {
        if (Files.exists(file)) {
            Durable.move(file, replaced.resolve(file.getFileName()));
        }
    }
}
