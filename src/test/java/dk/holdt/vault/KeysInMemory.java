package dk.holdt.vault;

import dk.holdt.usecase.secret.KeyBook;
import java.time.Instant;
import java.util.Optional;

/// What a shop knows of its key, without a file.
final class KeysInMemory implements KeyBook {

    private Optional<String> keyId = Optional.empty();
    private Optional<String> wrapped = Optional.empty();

    @Override
    public Optional<String> keyId() {
        return keyId;
    }

    @Override
    public void remember(String id) {
        keyId = Optional.of(id);
    }

    @Override
    public Optional<String> wrapped() {
        return wrapped;
    }

    @Override
    public void keep(String copy, Instant at, long by) {
        wrapped = Optional.of(copy);
    }

    @Override
    public void replace(String id) {
        keyId = Optional.of(id);
        wrapped = Optional.empty();
    }
}
