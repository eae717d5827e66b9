package dk.holdt.vault;

import dk.holdt.usecase.secret.KeyBook;
import java.util.Optional;

/// What a shop knows of its key, without a file.
final class KeysInMemory implements KeyBook {

    private Optional<String> keyId = Optional.empty();

    @Override
    public Optional<String> keyId() {
        return keyId;
    }

    @Override
    public void remember(String id) {
        keyId = Optional.of(id);
    }
}
