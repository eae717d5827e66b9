package dk.holdt.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The 256 random bits from which every other key of a shop is derived, each for one use (HKDF, RFC 5869).
final class DataKey {

    static final int BYTES = 32;

    private static final String ID_LABEL = "key-id-v1";
    private static final int ID_BYTES = 8;

    private final byte[] key;

    /// @throws IllegalArgumentException unless there are thirty-two bytes
    DataKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a key has " + BYTES + " bytes, this has " + key.length);
        }
        this.key = key.clone();
    }

    static DataKey random() {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        return new DataKey(fresh);
    }

    /// Thirty-two bytes for one use; they tell nothing about the key or about those of another label.
    byte[] derived(String label) {
        return derived(key, label);
    }

    /// Names the key without giving it away: sixteen hex digits.
    String id() {
        return HexFormat.of().formatHex(derived(ID_LABEL), 0, ID_BYTES);
    }

    byte[] bytes() {
        return key.clone();
    }

    static byte[] derived(byte[] from, String label) {
        try {
            var how = HKDFParameterSpec.ofExtract()
                    .addIKM(from)
                    .thenExpand(label.getBytes(StandardCharsets.UTF_8), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveData(how);
        } catch (GeneralSecurityException e) {
            throw new VaultFailure("this Java derives no keys", e);
        }
    }
}
