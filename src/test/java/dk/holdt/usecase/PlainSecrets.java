package dk.holdt.usecase;

import dk.holdt.usecase.secret.Secrets;
import dk.holdt.usecase.secret.Unsealed;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Seals by writing things another way, the same each time; for tests that are not about cryptography.
public final class PlainSecrets implements Secrets {

    private static final String MARK = "rs1:";

    private boolean away;

    /// The key's file is lost from now on.
    public void lose() {
        away = true;
    }

    @Override
    public Optional<String> seal(String context, String text) {
        var bytes = (context + "|" + text).getBytes(StandardCharsets.UTF_8);
        return away ? Optional.empty() : Optional.of(MARK + Base64.getEncoder().encodeToString(bytes));
    }

    @Override
    public Unsealed open(String context, String sealed) {
        if (away) {
            return new Unsealed.Locked();
        }
        var text = new String(Base64.getDecoder().decode(sealed.substring(MARK.length())), StandardCharsets.UTF_8);
        return text.startsWith(context + "|")
                ? new Unsealed.Opened(text.substring(context.length() + 1))
                : new Unsealed.Damaged();
    }

    @Override
    public Optional<byte[]> pepper() {
        return away ? Optional.empty() : Optional.of(new byte[32]);
    }
}
