package dk.holdt.store;

import dk.holdt.store.DatabaseRefused.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The first hundred bytes of a database file, read before the engine may touch it.
///
/// The engine opens a file of zero bytes as a new, empty database, and another program's as if it were ours.
record Header(int userVersion, int applicationId) {

    /// "Hold".
    static final int APPLICATION_ID = 0x486F6C64;

    private static final int SIZE = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    static Header read(Path file) {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(SIZE);
        } catch (IOException e) {
            throw new DatabaseRefused(Reason.CANNOT_OPEN, file, e.getMessage(), e);
        }
        if (start.length == 0) {
            throw new DatabaseRefused(Reason.EMPTY_FILE, file);
        }
        if (start.length < SIZE || !Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new DatabaseRefused(Reason.NOT_A_DATABASE, file);
        }
        var fields = ByteBuffer.wrap(start);
        return new Header(fields.getInt(USER_VERSION_AT), fields.getInt(APPLICATION_ID_AT));
    }

    /// Throws unless the file is ours and no newer than this program.
    void requireOurs(Path file) {
        requireHoldt(file);
        if (userVersion > Schema.NEWEST) {
            throw new DatabaseRefused(
                    Reason.NEWER_SCHEMA, file, "schema " + userVersion + ", known up to " + Schema.NEWEST, null);
        }
    }

    /// Throws unless some version of this program wrote the file.
    void requireHoldt(Path file) {
        if (applicationId != APPLICATION_ID || userVersion < 1) {
            throw new DatabaseRefused(Reason.ANOTHER_PROGRAM, file, "its mark is %08x".formatted(applicationId), null);
        }
    }
}
