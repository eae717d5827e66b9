package dk.holdt.store;

import dk.holdt.domain.shot.ShotFile;
import dk.holdt.domain.shot.ShotType;
import dk.holdt.usecase.text.TypedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A folder with pictures and films under generated names, and under no others.
///
/// @param folder need not be there yet
record ShotPlace(Path folder) {

    private static final String NAME = "shots";
    private static final String MARK = ".tmp-";

    /// A name of ours: generated, or a hash; so no path, no link's target and no device of a system.
    private static final Pattern OURS = Pattern.compile("[0-9a-f-]{36,64}\\.(jpg|png|mp4|mov|webm)");

    static ShotPlace of(Path dataFolder) {
        return new ShotPlace(dataFolder.resolve(NAME));
    }

    /// What a file was called, as it may be shown: without what steers a screen, and cut where it is long.
    static String shownName(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        var shown = TypedText.shownInOneLine(name).strip();
        return shown.codePointCount(0, shown.length()) <= ShotFile.LONGEST_NAME
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, ShotFile.LONGEST_NAME - 1)) + "…";
    }

    boolean hasRoomFor(long bytes, long spare) {
        try {
            var at = folder.toAbsolutePath();
            while (!Files.isDirectory(at)) {
                at = at.getParent();
            }
            return Files.getFileStore(at).getUsableSpace() >= bytes + spare;
        } catch (IOException _) {
            // nobody can say; then the writing will
            return true;
        }
    }

    /// The folder, made when it is not there.
    Path made() throws IOException {
        Durable.makeFolder(folder);
        if (Files.isSymbolicLink(folder)) {
            throw new IOException("a link is in the place of the folder for pictures and films");
        }
        return folder;
    }

    Unfinished unfinished() throws IOException {
        return new Unfinished(made().resolve(MARK + UUID.randomUUID()));
    }

    /// Where a file of ours lies; empty for one that is missing, that is a link, or that nobody could have named so.
    Optional<Path> find(String name) {
        if (!OURS.matcher(name).matches()) {
            return Optional.empty();
        }
        var file = folder.resolve(name);
        try {
            var isOurs = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().startsWith(folder.toRealPath());
            return isOurs ? Optional.of(file) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// One that cannot be taken away now is there the next time.
    boolean erase(String name) {
        try {
            return OURS.matcher(name).matches() && Files.deleteIfExists(folder.resolve(name));
        } catch (IOException _) {
            return false;
        }
    }

    List<String> names() {
        return list(name -> OURS.matcher(name).matches());
    }

    boolean isOlder(String name, Instant than) {
        try {
            return Files.getLastModifiedTime(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isBefore(than);
        } catch (IOException _) {
            return false;
        }
    }

    /// Takes away what was being written when a program ended.
    void cutShort(Instant before) {
        for (var name : list(name -> name.startsWith(MARK))) {
            if (isOlder(name, before)) {
                try {
                    Files.deleteIfExists(folder.resolve(name));
                } catch (IOException _) {
                    // the next time
                }
            }
        }
    }

    private List<String> list(Predicate<String> wanted) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        var found = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> found.add(file.getFileName().toString()));
        } catch (IOException e) {
            throw Failures.of(e);
        }
        return found.stream().filter(wanted).sorted().toList();
    }

    /// A file that has no name of its own yet; what is not finished is taken away again.
    final class Unfinished implements AutoCloseable {

        private final Path file;

        private Unfinished(Path file) {
            this.file = file;
        }

        Path file() {
            return file;
        }

        /// It is whole: synced, for its user's eyes only, and no program changes it by mistake.
        ShotFile finish(String id, ShotType type, String name, int turn) throws IOException {
            var hash = Manifest.hash(file);
            var done = new ShotFile(id, type, name, Files.size(file), hash, turn);
            named(done.fileName());
            return done;
        }

        /// @param name one of ours
        void named(String name) throws IOException {
            Durable.force(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
            }
            Durable.move(file, folder.resolve(name));
            Durable.forceFolder(folder);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
