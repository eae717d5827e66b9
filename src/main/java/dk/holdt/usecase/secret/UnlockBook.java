package dk.holdt.usecase.secret;

import dk.holdt.domain.repair.CodeAnswer;
import dk.holdt.domain.repair.Unlock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// How devices are unlocked: codes go in sealed and come out for a look.
public final class UnlockBook {

    private final UnlockRows rows;
    private final Secrets secrets;

    public UnlockBook(UnlockRows rows, Secrets secrets) {
        this.rows = Objects.requireNonNull(rows, "rows");
        this.secrets = Objects.requireNonNull(secrets, "secrets");
    }

    /// Whether a code could be noted now.
    public boolean canSeal() {
        return secrets.pepper().isPresent();
    }

    public Optional<Unlock> of(long repairId) {
        return rows.of(repairId);
    }

    /// The code is kept sealed; ask [#canSeal] first, because without the key this throws `IllegalStateException`.
    public void note(long repairId, String code) {
        rows.put(
                repairId,
                Unlock.noted(secrets.seal(context(repairId), code)
                        .orElseThrow(() -> new IllegalStateException("the key that seals codes is away"))));
    }

    /// There is no code to keep.
    public void without(long repairId, Unlock.How how) {
        rows.put(repairId, Unlock.without(how));
    }

    /// The code itself. Whoever asks has to write down that it was shown.
    CodeAnswer code(long repairId) {
        var sealed = rows.of(repairId).flatMap(Unlock::sealed);
        if (sealed.isEmpty()) {
            return new CodeAnswer.NotThere();
        }
        return switch (secrets.open(context(repairId), sealed.get())) {
            case Unsealed.Opened(var code) -> new CodeAnswer.Code(code);
            case Unsealed.Locked _ -> new CodeAnswer.Locked();
            case Unsealed.Damaged _ -> new CodeAnswer.Damaged();
        };
    }

    /// @return whether there was a code to erase
    public boolean erase(long repairId, Instant at) {
        return rows.erase(repairId, at);
    }

    /// A sealed code that is moved to another repair does not open there.
    private static String context(long repairId) {
        return "repair:" + repairId + ":unlock_code";
    }
}
