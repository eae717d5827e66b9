package dk.holdt.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jasypt.encryption.pbe.StandardPBEByteEncryptor;
import org.jasypt.exceptions.EncryptionOperationNotPossibleException;
import org.jasypt.iv.RandomIvGenerator;
import org.jasypt.salt.RandomSaltGenerator;

/// How a secret is sealed: `mark base64(jasypt(bytes) || HMAC-SHA256(1 | length of context | context |
/// jasypt(bytes)))`.
///
/// Jasypt does not notice a changed ciphertext; the tag does, and it is looked at before Jasypt sees a byte. The
/// context is part of the tag, so that a value moved to another row does not open.
final class Sealing {

    private static final String ALGORITHM = "PBEWITHHMACSHA512ANDAES_256";
    private static final byte VERSION = 1;
    private static final int TAG = 32;

    private final String mark;
    private final byte[] macKey;
    private final StandardPBEByteEncryptor encryptor = new StandardPBEByteEncryptor();

    /// @param mark what a sealed value begins with: which way of sealing it is
    /// @param iterations few for a key of 256 random bits, many where the key came off a paper
    Sealing(String mark, byte[] encryptionKey, byte[] macKey, int iterations) {
        this.mark = mark;
        this.macKey = macKey.clone();
        encryptor.setAlgorithm(ALGORITHM);
        encryptor.setSaltGenerator(new RandomSaltGenerator());
        encryptor.setIvGenerator(new RandomIvGenerator());
        encryptor.setKeyObtentionIterations(iterations);
        encryptor.setPassword(Base64.getEncoder().encodeToString(encryptionKey));
    }

    String seal(String context, byte[] secret) {
        var cipher = encryptor.encrypt(secret);
        var tag = tag(context, cipher);
        var whole = ByteBuffer.allocate(cipher.length + TAG).put(cipher).put(tag);
        return mark + Base64.getEncoder().encodeToString(whole.array());
    }

    /// Empty when it was changed, moved or sealed by another key.
    Optional<byte[]> open(String context, String sealed) {
        var whole = decoded(sealed);
        if (whole.isEmpty() || whole.get().length <= TAG) {
            return Optional.empty();
        }
        int end = whole.get().length - TAG;
        var cipher = Arrays.copyOf(whole.get(), end);
        var tag = Arrays.copyOfRange(whole.get(), end, whole.get().length);
        if (!MessageDigest.isEqual(tag, tag(context, cipher))) {
            return Optional.empty();
        }
        try {
            return Optional.of(encryptor.decrypt(cipher));
        } catch (EncryptionOperationNotPossibleException e) {
            return Optional.empty();
        }
    }

    /// Only the one way of writing the bytes: base64 has spare bits at its end that a decoder overlooks.
    private Optional<byte[]> decoded(String sealed) {
        if (!sealed.startsWith(mark)) {
            return Optional.empty();
        }
        var written = sealed.substring(mark.length());
        try {
            var bytes = Base64.getDecoder().decode(written);
            return Base64.getEncoder().encodeToString(bytes).equals(written) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] tag(String context, byte[] cipher) {
        var where = context.getBytes(StandardCharsets.UTF_8);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(macKey, "HmacSHA256"));
            mac.update(ByteBuffer.allocate(1 + Integer.BYTES)
                    .put(VERSION)
                    .putInt(where.length)
                    .flip());
            mac.update(where);
            return mac.doFinal(cipher);
        } catch (GeneralSecurityException e) {
            throw new VaultFailure("this Java has no HMAC-SHA256", e);
        }
    }
}
