package dk.holdt.usecase.secret;

import java.time.Instant;
import java.util.Optional;

/// What the shop's file knows of its key: never the key itself.
public interface KeyBook {

    /// Which key this shop seals with; empty before the first.
    Optional<String> keyId();

    /// Settles which key this shop seals with.
    void remember(String keyId);

    /// The key, wrapped by what stands on the recovery paper; empty until a paper was printed and asked back.
    Optional<String> wrapped();

    /// Keeps the wrapped key in place of the one before, whose paper opens nothing from now on.
    ///
    /// @param by who typed a group back off the paper
    void keep(String wrapped, Instant at, long by);

    /// Another key from now on; what was wrapped of the one before is forgotten.
    void replace(String keyId);
}
