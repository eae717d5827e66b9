package dk.holdt.usecase;

import dk.holdt.usecase.backup.CopyPlace;
import java.nio.file.Path;
import java.util.Optional;

/// A place for copies that is only named.
public final class NamedCopies implements CopyPlace {

    public Optional<No> refused = Optional.empty();
    private Optional<Path> folder = Optional.empty();

    @Override
    public Optional<Path> chosen() {
        return folder;
    }

    @Override
    public Optional<No> refusal(String typed) {
        return refused;
    }

    @Override
    public void choose(Optional<Path> chosen) {
        folder = chosen;
    }
}
