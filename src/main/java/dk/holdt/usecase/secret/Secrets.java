package dk.holdt.usecase.secret;

import java.util.Optional;

/// Seals what nobody may read in the shop's file, and opens it again.
///
/// The key lies in a file beside the shop's. Without it the shop works, nothing new is sealed, and what was sealed is
/// locked.
public interface Secrets {

    /// The text, sealed; empty while the key is away.
    ///
    /// @param context where the text belongs, such as "repair:42:unlock_code"; it opens there and nowhere else
    Optional<String> seal(String context, String text);

    /// What was sealed in the same context.
    Unsealed open(String context, String sealed);

    /// Thirty-two bytes to mix into what is kept of a PIN, the same as long as the key is; empty while it is away.
    Optional<byte[]> pepper();
}
