package dk.holdt.usecase.secret;

import java.util.Optional;

/// What the shop's file knows of its key: never the key itself.
public interface KeyBook {

    /// Which key this shop seals with; empty before the first.
    Optional<String> keyId();

    /// Settles which key this shop seals with.
    void remember(String keyId);
}
