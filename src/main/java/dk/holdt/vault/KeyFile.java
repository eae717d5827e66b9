package dk.holdt.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// The file in which a shop's key lies beside its data, for its user's eyes only.
///
/// One line: a mark, the key, and its id by which a damaged line is known. On Windows the folder, which belongs to
/// one user, gives the file its rights.
final class KeyFile {

    static final String NAME = "vault.key";

    private static final String MARK = "holdt-key-1";
    /// The last letter carries four bits only; with any other, two lines would stand for the same key.
    private static final Pattern LINE =
            Pattern.compile(MARK + " ([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=) ([0-9a-f]{16})\n");

    private static final int LONGEST = 200;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path folder;

    KeyFile(Path folder) {
        this.folder = folder;
    }

    /// What lies there.
    sealed interface Found {

        record Key(DataKey key) implements Found {}

        record Nothing() implements Found {}

        /// Something, and not a key of ours; it is left as it is.
        record Unreadable() implements Found {}
    }

    Found read() {
        var file = folder.resolve(NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Found.Nothing();
        }
        try (var in = Files.newInputStream(file)) {
            var line = LINE.matcher(new String(in.readNBytes(LONGEST), StandardCharsets.US_ASCII));
            if (!line.matches()) {
                return new Found.Unreadable();
            }
            var key = new DataKey(Base64.getDecoder().decode(line.group(1)));
            if (!key.id().equals(line.group(2))) {
                return new Found.Unreadable();
            }
            // a file that was copied back may have been given away to everybody
            keepToOwner(file);
            return new Found.Key(key);
        } catch (IOException e) {
            return new Found.Unreadable();
        }
    }

    /// Writes the key whole or not at all, and never over another.
    ///
    /// @throws FileAlreadyExistsException when a file of that name is there
    void write(DataKey key) throws IOException {
        var unfinished = folder.resolve(NAME + "." + UUID.randomUUID());
        try {
            var line = MARK + " " + Base64.getEncoder().encodeToString(key.bytes()) + " " + key.id() + "\n";
            try (var out = FileChannel.open(
                    unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
                out.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
                out.force(true);
            }
            publish(unfinished, folder.resolve(NAME));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// Gives what lies there another name, so that nothing is ever written over: it may be another shop's only key.
    void layAside() throws IOException {
        var file = folder.resolve(NAME);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(file, folder.resolve(NAME + ".aside-" + UUID.randomUUID()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /// By a second name, because that never takes the place of a file; by a move where the disk has no second names.
    private static void publish(Path unfinished, Path file) throws IOException {
        try {
            Files.createLink(file, unfinished);
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return knowsOwners()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private void keepToOwner(Path file) throws IOException {
        if (knowsOwners() && !Files.getPosixFilePermissions(file).equals(OWNER_ONLY)) {
            Files.setPosixFilePermissions(file, OWNER_ONLY);
        }
    }

    private boolean knowsOwners() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
