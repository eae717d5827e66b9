package dk.holdt.store;

import dk.holdt.usecase.backup.CopyFailure;
import dk.holdt.usecase.backup.CopyFailure.Kind;
import dk.holdt.usecase.backup.Retention;
import dk.holdt.usecase.backup.ShopCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The verified copies in one folder: makes them, finds them, and clears away those that have aged out.
///
/// A copy is made beside the work at the counter, on a connection of its own; whoever writes meanwhile is not held up.
/// Only what was synced, read back and found sound is given its name, and only that counts as a copy.
public final class Copies {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String NAMES = "holdt-*.db";
    private static final long SPARE_BYTES = 200L * 1024 * 1024;

    private final Path folder;

    /// @param folder need not be there yet
    public Copies(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /// Makes a copy of the shop in the data folder as it is now, and verifies it.
    ///
    /// @throws CopyFailure when there is none afterwards; then the copies of before are as they were
    public ShopCopy make(Path dataFolder, Instant at) {
        var source = dataFolder.resolve(ShopFile.NAME);
        CopyCheck.requireOurs(source);
        try {
            Durable.makeFolder(folder);
            requireRoom(source);
            try (var unfinished = UnfinishedCopy.in(folder)) {
                write(source, unfinished.file());
                return finish(unfinished, at);
            }
        } catch (IOException e) {
            throw new CopyFailure(Kind.UNREACHABLE, String.valueOf(e.getMessage()), e);
        }
    }

    /// The copies that were verified, newest first. Whether each still is what it was is found out when it is used.
    public List<ShopCopy> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(folder, NAMES)) {
            var found = new ArrayList<ShopCopy>();
            for (var file : files) {
                Manifest.readBeside(file).map(manifest -> manifest.copy(file)).ifPresent(found::add);
            }
            found.sort(Comparator.comparing(ShopCopy::at).reversed());
            return List.copyOf(found);
        } catch (IOException e) {
            throw new CopyFailure(Kind.UNREACHABLE, String.valueOf(e.getMessage()), e);
        }
    }

    public Optional<ShopCopy> newest() {
        return all().stream().findFirst();
    }

    /// The copy is still, byte for byte, what was verified, and is found sound once more.
    ///
    /// @throws CopyFailure when it is not
    public void requireSound(ShopCopy copy) {
        Manifest.readBeside(copy.file()).ifPresent(manifest -> manifest.requireSame(copy.file()));
        CopyCheck.of(copy.file());
    }

    /// Clears away what has aged out.
    ///
    /// @param zone of the shop, by whose days it is counted
    public void tidy(ZoneId zone) {
        var copies = all();
        var kept = Retention.kept(copies.stream().map(ShopCopy::at).toList(), zone);
        try {
            for (var copy : copies) {
                if (!kept.contains(copy.at())) {
                    // the manifest first: a file without one is no copy, a manifest without its file would be a lie
                    Files.deleteIfExists(Manifest.beside(copy.file()));
                    Files.deleteIfExists(copy.file());
                }
            }
        } catch (IOException e) {
            throw new CopyFailure(Kind.UNREACHABLE, String.valueOf(e.getMessage()), e);
        }
    }

    /// At start: removes what a copy that was cut short left behind; one that another program is making stays.
    public void sweep() throws IOException {
        if (Files.isDirectory(folder)) {
            UnfinishedCopy.sweep(folder);
        }
    }

    private void requireRoom(Path source) throws IOException {
        long needed = 2 * Files.size(source) + SPARE_BYTES;
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw new CopyFailure(Kind.NO_ROOM, "needed " + needed + " bytes, free " + free);
        }
    }

    private static void write(Path source, Path unfinished) throws IOException {
        try (var connection = Cautious.open(source);
                var statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, unfinished.toAbsolutePath().toString());
            statement.execute();
        } catch (SQLException e) {
            var kind =
                    switch (Failures.kind(e)) {
                        case FULL -> Kind.NO_ROOM;
                        case DAMAGED -> Kind.NOT_SOUND;
                        default -> Kind.UNREACHABLE;
                    };
            throw new CopyFailure(kind, String.valueOf(e.getMessage()), e);
        }
        Durable.ownersOnly(unfinished);
        Durable.force(unfinished);
    }

    private ShopCopy finish(UnfinishedCopy unfinished, Instant at) throws IOException {
        var sound = CopyCheck.of(unfinished.file());
        var manifest = Manifest.of(unfinished.file(), at, sound);
        var described = unfinished.manifest();
        manifest.write(described);
        Durable.ownersOnly(described);
        Durable.force(described);
        var file = free(at);
        Durable.move(unfinished.file(), file);
        Durable.move(described, Manifest.beside(file));
        Durable.forceFolder(folder);
        return manifest.copy(file);
    }

    private Path free(Instant at) {
        var name = "holdt-" + STAMP.format(at);
        var file = folder.resolve(name + ".db");
        for (int more = 2; Files.exists(file); more++) {
            file = folder.resolve(name + "-" + more + ".db");
        }
        return file;
    }
}
