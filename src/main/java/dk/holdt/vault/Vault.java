package dk.holdt.vault;

import dk.holdt.usecase.secret.KeyBook;
import dk.holdt.usecase.secret.Secrets;
import dk.holdt.usecase.secret.Unsealed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;

/// A shop's secrets. The key is looked for, and made for a shop that never had one, when it is needed first.
///
/// May be used from any thread.
public final class Vault implements Secrets {

    /// A key of 256 random bits needs no stretching; these are for what a dictionary would be tried on.
    private static final int ITERATIONS = 1_000;

    private static final String MARK = "rs1:";

    private final KeyFile file;
    private final KeyBook book;
    private Optional<Standing> looked = Optional.empty();

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
        return standing() instanceof Standing.Ready(var key, _) ? Optional.of(key.derived(label)) : Optional.empty();
    }

    private Optional<Sealing> sealing() {
        return standing() instanceof Standing.Ready(_, var sealing) ? Optional.of(sealing) : Optional.empty();
    }

    /// The key as it was found.
    private sealed interface Standing {

        record Ready(DataKey key, Sealing sealing) implements Standing {}

        record Away() implements Standing {}
    }

    private synchronized Standing standing() {
        if (looked.isEmpty()) {
            looked = Optional.of(look());
        }
        return looked.get();
    }

    private Standing look() {
        var known = book.keyId();
        return switch (file.read()) {
            case KeyFile.Found.Key(var key) when known.isEmpty() -> adopt(key);
            case KeyFile.Found.Key(var key) when known.get().equals(key.id()) -> ready(key);
            case KeyFile.Found.Nothing _ when known.isEmpty() -> make();
            case KeyFile.Found _ -> new Standing.Away();
        };
    }

    /// The file first: a shop that remembers a key nobody has could never seal anything.
    private Standing make() {
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

    private Standing adopt(DataKey key) {
        book.remember(key.id());
        return ready(key);
    }

    private static Standing ready(DataKey key) {
        return new Standing.Ready(
                key, new Sealing(MARK, key.derived("jasypt-enc-v1"), key.derived("mac-v1"), ITERATIONS));
    }
}
