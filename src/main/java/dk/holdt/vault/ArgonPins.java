package dk.holdt.vault;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import dk.holdt.usecase.staff.PinHashes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// PINs as Argon2id (19 MiB, two rounds, one lane) over an HMAC of member and PIN under the shop's key.
///
/// Ten thousand PINs are soon tried whatever the hash, so the key is what keeps a stolen file shut, and the wait after
/// wrong ones what keeps the counter shut. Stored as `p1$mark$salt$hash`, each but the first in hexadecimal digits; the
/// mark tells which key it was made with.
public final class ArgonPins implements PinHashes {

    private static final String FORM = "p1";
    private static final int SALT = 16;
    private static final int MARK = 4;
    private static final HexFormat HEX = HexFormat.of();

    private final Supplier<Optional<byte[]>> key;

    /// Takes 43 MB for as long as the program runs, so not before the first PIN.
    private static final class Hashing {
        private static final Argon2Function ARGON = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
        private static final SecureRandom RANDOM = new SecureRandom();
    }

    /// @param key 32 bytes, asked for each time; empty while the shop's key is not here
    public ArgonPins(Supplier<Optional<byte[]>> key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    @Override
    public Optional<String> hash(long member, String pin) {
        return key.get().map(pepper -> {
            var salt = new byte[SALT];
            Hashing.RANDOM.nextBytes(salt);
            return String.join(
                    "$", FORM, mark(pepper), HEX.formatHex(salt), HEX.formatHex(hash(pepper, salt, member, pin)));
        });
    }

    @Override
    public Check check(String stored, long member, String pin) {
        var parts = stored.split("\\$");
        if (parts.length != 4 || !parts[0].equals(FORM)) {
            throw new IllegalArgumentException("not a PIN as it is stored");
        }
        var pepper = key.get().filter(here -> mark(here).equals(parts[1]));
        if (pepper.isEmpty()) {
            return Check.NO_KEY;
        }
        var again = hash(pepper.get(), HEX.parseHex(parts[2]), member, pin);
        return MessageDigest.isEqual(again, HEX.parseHex(parts[3])) ? Check.RIGHT : Check.WRONG;
    }

    private static byte[] hash(byte[] pepper, byte[] salt, long member, String pin) {
        var typed = pin.getBytes(StandardCharsets.UTF_8);
        var message =
                ByteBuffer.allocate(Long.BYTES + typed.length).putLong(member).put(typed);
        return Hashing.ARGON.hash(Hmac.of(pepper, message.array()), salt).getBytes();
    }

    private static String mark(byte[] pepper) {
        return HEX.formatHex(Arrays.copyOf(Hmac.of(pepper, "holdt pin key".getBytes(StandardCharsets.UTF_8)), MARK));
    }
}
