package dk.holdt.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.holdt.store.CopyCheck.Sound;
import dk.holdt.usecase.backup.CopyFailure;
import dk.holdt.usecase.backup.ShopCopy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What lies beside a copy and says that it was verified: when, what was in it, and its hash.
///
/// @param at ISO instant
/// @param program the version of Holdt that made it
record Manifest(String at, int schema, long last, Map<String, Long> rows, long bytes, String sha256, String program) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Manifest {
        rows = new TreeMap<>(rows);
    }

    static Manifest of(Path file, Instant at, Sound sound) throws IOException {
        var program = Manifest.class.getPackage().getImplementationVersion();
        return new Manifest(
                at.toString(),
                sound.schema(),
                sound.last(),
                sound.rows(),
                Files.size(file),
                hash(file),
                program == null ? "from source" : program);
    }

    /// Where the manifest of a copy lies.
    static Path beside(Path copy) {
        var name = copy.getFileName().toString();
        return copy.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".json");
    }

    /// Empty when there is none, or none that can be read: then nobody ever verified the file.
    static Optional<Manifest> readBeside(Path copy) {
        try {
            var read = JSON.readValue(Files.readAllBytes(beside(copy)), Manifest.class);
            Instant.parse(read.at);
            return Optional.of(read);
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    void write(Path to) throws IOException {
        try {
            Files.writeString(to, JSON.writeValueAsString(this) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a manifest cannot be written", e);
        }
    }

    ShopCopy copy(Path file) {
        return new ShopCopy(file, Instant.parse(at), rows.getOrDefault("repair", 0L), last, schema, bytes);
    }

    /// @throws CopyFailure when the file is not, byte for byte, the one that was verified
    void requireSame(Path file) {
        try {
            if (Files.size(file) != bytes || !hash(file).equals(sha256)) {
                throw new CopyFailure(CopyFailure.Kind.NOT_SOUND, "its hash is not that of its manifest");
            }
        } catch (IOException e) {
            throw new CopyFailure(CopyFailure.Kind.UNREACHABLE, String.valueOf(e.getMessage()), e);
        }
    }

    static String hash(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
