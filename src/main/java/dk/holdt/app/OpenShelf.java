package dk.holdt.app;

import dk.holdt.store.CopyFolder;
import dk.holdt.store.Database;
import dk.holdt.usecase.backup.CopyShelf;
import dk.holdt.usecase.backup.ShopCopy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// The copies of the shop that is open; where they go is asked each time, since a stick comes and goes.
record OpenShelf(Database database, ZoneId zone) implements CopyShelf {

    @Override
    public ShopCopy make(Instant at) {
        var copies = CopyFolder.of(database.folder()).copies();
        var copy = copies.make(database.folder(), at);
        copies.tidy(zone);
        return copy;
    }

    @Override
    public Optional<ShopCopy> newest() {
        return CopyFolder.of(database.folder()).copies().newest();
    }

    @Override
    public long version() {
        return database.version();
    }
}
