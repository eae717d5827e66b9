package dk.holdt.store;

import dk.holdt.domain.shot.ShotFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/// Pictures and films beside the copies of a shop: each once, named by its hash, however many copies there are.
///
/// On the disk of the shop itself a second name for the same bytes is enough, because copies there help against what
/// is deleted and not against the disk.
public final class ShotCopies {

    private final ShotPlace copies;

    /// @param folder the one with the copies
    public ShotCopies(Path folder) {
        this.copies = ShotPlace.of(folder);
    }

    /// Copies what is not there yet, and takes away what was erased in the shop. Answers how many are not copied: the
    /// disk is full or was pulled out, or the file in the shop is missing or not what it was.
    ///
    /// @param kept what the shop knows of
    /// @param erased what it has erased; what else lies there belongs to an older copy, or to another shop
    public int keep(Path dataFolder, Collection<ShotFile> kept, Collection<ShotFile> erased) {
        var from = ShotPlace.of(dataFolder);
        int left = 0;
        for (var file : kept) {
            if (copies.find(name(file)).isEmpty() && !copied(from, file)) {
                left++;
            }
        }
        var wanted = kept.stream().map(ShotFile::sha256).toList();
        erased.stream()
                .filter(file -> !wanted.contains(file.sha256()))
                .map(ShotCopies::name)
                .forEach(copies::erase);
        return left;
    }

    private boolean copied(ShotPlace from, ShotFile file) {
        return from.find(file.fileName())
                .filter(source -> brought(source, copies, name(file), file))
                .isPresent();
    }

    /// Fills up from the copies what is missing in the shop. Answers how many are missing still.
    public int bringBack(Path dataFolder, List<ShotFile> kept) {
        var to = ShotPlace.of(dataFolder);
        return (int) kept.stream()
                .filter(file -> to.find(file.fileName()).isEmpty())
                .filter(file -> copies.find(name(file))
                        .filter(source -> brought(source, to, file.fileName(), file))
                        .isEmpty())
                .count();
    }

    /// Only what is, byte for byte, what was noted of it.
    private static boolean brought(Path source, ShotPlace to, String name, ShotFile file) {
        try {
            if (!isSame(source, file)) {
                return false;
            }
            if (linked(source, to.made().resolve(name))) {
                return true;
            }
            if (!to.hasRoomFor(file.bytes(), DiskShots.SPARE_BYTES)) {
                return false;
            }
            try (var unfinished = to.unfinished()) {
                Files.copy(source, unfinished.file());
                if (!isSame(unfinished.file(), file)) {
                    return false;
                }
                unfinished.named(name);
                return true;
            }
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean linked(Path source, Path to) {
        try {
            Files.createLink(to, source);
            return true;
        } catch (IOException | UnsupportedOperationException _) {
            // another disk, or one that knows no second names
            return false;
        }
    }

    static boolean isSame(Path source, ShotFile file) throws IOException {
        return Files.size(source) == file.bytes() && Manifest.hash(source).equals(file.sha256());
    }

    private static String name(ShotFile file) {
        return file.sha256() + "." + file.type().ending();
    }
}
