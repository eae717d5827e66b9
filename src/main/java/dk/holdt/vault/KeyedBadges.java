package dk.holdt.vault;

import dk.holdt.usecase.staff.BadgeKeys;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Badges as HMAC-SHA256 under a key of their own. Seventy bits by chance need no slow hash and no salt: what is looked
/// for has to come out the same each time, and a stolen file says nothing without the key.
///
/// Stored as `b1$mark$hash`; the mark tells which key it was made with.
public final class KeyedBadges implements BadgeKeys {

    private static final String FORM = "b1";
    private static final int MARK = 4;
    private static final HexFormat HEX = HexFormat.of();

    private final Supplier<Optional<byte[]>> key;

    /// @param key 32 bytes, asked for each time; empty while the shop's key is not here
    public KeyedBadges(Supplier<Optional<byte[]>> key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    @Override
    public RandomGenerator chance() {
        return new SecureRandom();
    }

    @Override
    public Optional<String> hash(String digits) {
        return key.get().map(here -> begins(here) + HEX.formatHex(Hmac.of(here, bytes(digits))));
    }

    @Override
    public boolean isOfThisKey(String hash) {
        return key.get().filter(here -> hash.startsWith(begins(here))).isPresent();
    }

    private static String begins(byte[] key) {
        return FORM + "$" + HEX.formatHex(Arrays.copyOf(Hmac.of(key, bytes("holdt badge key")), MARK)) + "$";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
