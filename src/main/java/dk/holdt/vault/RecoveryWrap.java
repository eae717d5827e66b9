package dk.holdt.vault;

import dk.holdt.usecase.secret.RecoveryKey;
import dk.holdt.usecase.secret.ShopKey.Fresh;
import java.security.SecureRandom;
import java.util.Optional;

/// The shop's key, wrapped by what stands on the recovery paper.
///
/// The tag says at once whether it is the right paper; only then is the slow way taken that Jasypt derives its key by.
final class RecoveryWrap {

    private static final String MARK = "rk1:";
    private static final String CONTEXT = "shop-key";
    private static final int ITERATIONS = 210_000;

    private RecoveryWrap() {}

    static Fresh fresh(DataKey key) {
        var bytes = new byte[RecoveryKey.BYTES];
        new SecureRandom().nextBytes(bytes);
        var recovery = new RecoveryKey(bytes);
        return new Fresh(recovery, sealing(recovery).seal(CONTEXT, key.bytes()));
    }

    /// Empty for another recovery key than the one it was wrapped by, and for a copy that was changed.
    static Optional<DataKey> open(RecoveryKey recovery, String wrapped) {
        return sealing(recovery)
                .open(CONTEXT, wrapped)
                .filter(bytes -> bytes.length == DataKey.BYTES)
                .map(DataKey::new);
    }

    private static Sealing sealing(RecoveryKey recovery) {
        var bytes = recovery.bytes();
        return new Sealing(MARK, DataKey.derived(bytes, "jasypt-enc-v1"), DataKey.derived(bytes, "mac-v1"), ITERATIONS);
    }
}
