package dk.holdt.vault;

import dk.holdt.usecase.secret.KeyBook;
import dk.holdt.usecase.secret.RecoveryKey;
import dk.holdt.usecase.secret.Secrets;
import dk.holdt.usecase.secret.ShopKey;
import dk.holdt.usecase.secret.Unsealed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;

/// A shop's secrets. The key is looked for, and made for a shop that never had one, when it is needed first; while it
/// is away it is looked for each time, so that one that was put back is found.
///
/// May be used from any thread.
public final class Vault implements Secrets, ShopKey {

    /// A key of 256 random bits needs no stretching; these are for what a dictionary would be tried on.
    private static final int ITERATIONS = 1_000;

    private static final String MARK = "rs1:";

    private final KeyFile file;
    private final KeyBook book;
    private Looked looked = new Looked.Away();

    /// @param folder the shop's data folder
    public Vault(Path folder, KeyBook book) {
        this.file = new KeyFile(folder);
        this.book = book;
    }

    @Override
    public Optional<String> seal(String context, String text) {
        return sealing().map(sealing -> sealing.seal(context, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Unsealed open(String context, String sealed) {
        return sealing()
                .map(sealing -> sealing.open(context, sealed)
                        .<Unsealed>map(text -> new Unsealed.Opened(new String(text, StandardCharsets.UTF_8)))
                        .orElseGet(Unsealed.Damaged::new))
                .orElseGet(Unsealed.Locked::new);
    }

    @Override
    public Optional<byte[]> pepper() {
        return derived("pin-v1");
    }

    /// Thirty-two bytes for one use, the same as long as the key is; empty while the key is away.
    ///
    /// @param label the use, such as "pin-v1"
    public Optional<byte[]> derived(String label) {
        return looked() instanceof Looked.Ready(var key, var _) ? Optional.of(key.derived(label)) : Optional.empty();
    }

    private Optional<Sealing> sealing() {
        return looked() instanceof Looked.Ready(var _, var sealing) ? Optional.of(sealing) : Optional.empty();
    }

    @Override
    public synchronized Standing standing() {
        if (book.keyId().isEmpty() && file.read() instanceof KeyFile.Found.Nothing) {
            return Standing.NOT_YET;
        }
        return looked() instanceof Looked.Ready ? Standing.HERE : Standing.AWAY;
    }

    @Override
    public Optional<Fresh> wrap() {
        return looked() instanceof Looked.Ready(var key, var _)
                ? Optional.of(RecoveryWrap.fresh(key))
                : Optional.empty();
    }

    @Override
    public synchronized Recovered recover(RecoveryKey typed) {
        if (looked() instanceof Looked.Ready) {
            return Recovered.NOT_NEEDED;
        }
        var wrapped = book.wrapped();
        if (wrapped.isEmpty()) {
            return Recovered.NO_COPY;
        }
        var key = RecoveryWrap.open(typed, wrapped.get())
                .filter(one -> book.keyId().equals(Optional.of(one.id())));
        key.ifPresent(this::putBack);
        return key.isPresent() ? Recovered.DONE : Recovered.WRONG_KEY;
    }

    @Override
    public synchronized boolean startAnew() {
        if (book.keyId().isEmpty() || looked() instanceof Looked.Ready) {
            return false;
        }
        var key = DataKey.random();
        putBack(key);
        book.replace(key.id());
        return true;
    }

    private void putBack(DataKey key) {
        try {
            file.layAside();
            file.write(key);
        } catch (IOException e) {
            throw new VaultFailure("the key's file could not be written", e);
        }
    }

    /// The key as it was found.
    private sealed interface Looked {

        record Ready(DataKey key, Sealing sealing) implements Looked {}

        record Away() implements Looked {}
    }

    private synchronized Looked looked() {
        if (!(looked instanceof Looked.Ready)) {
            looked = look();
        }
        return looked;
    }

    private Looked look() {
        var known = book.keyId();
        return switch (file.read()) {
            case KeyFile.Found.Key(var key) when known.isEmpty() -> adopt(key);
            case KeyFile.Found.Key(var key) when known.get().equals(key.id()) -> ready(key);
            case KeyFile.Found.Nothing _ when known.isEmpty() -> make();
            case KeyFile.Found _ -> new Looked.Away();
        };
    }

    /// The file first: a shop that remembers a key nobody has could never seal anything.
    private Looked make() {
        try {
            var key = DataKey.random();
            file.write(key);
            return adopt(key);
        } catch (FileAlreadyExistsException e) {
            // another start of the program was quicker, and what it wrote is whole
            return look();
        } catch (IOException e) {
            throw new VaultFailure("the key's file could not be written", e);
        }
    }

    private Looked adopt(DataKey key) {
        book.remember(key.id());
        return ready(key);
    }

    private static Looked ready(DataKey key) {
        return new Looked.Ready(
                key, new Sealing(MARK, key.derived("jasypt-enc-v1"), key.derived("mac-v1"), ITERATIONS));
    }
}
