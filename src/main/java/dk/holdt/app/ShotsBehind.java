package dk.holdt.app;

import dk.holdt.store.CopyFolder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is done for pictures and films behind the counter: copied as soon as something has changed, erased when their
/// time has come.
///
/// Used by one thread at a time.
final class ShotsBehind {

    private static final Duration EACH = Duration.ofHours(1);

    private final Shop shop;
    private Optional<Instant> erased = Optional.empty();
    private Optional<Long> copied = Optional.empty();
    private int left;

    ShotsBehind(Shop shop) {
        this.shop = shop;
    }

    /// To be asked each minute.
    void erase(Instant now) {
        if (erased.filter(at -> !at.isAfter(now) && at.plus(EACH).isAfter(now)).isEmpty()) {
            erased = Optional.of(now);
            new ShotsInShop(shop).erasing().erase(now);
        }
    }

    /// Answers how many are not copied; those are tried again each time.
    int copy() {
        // asked before: what changes meanwhile may not be copied
        var version = shop.database.version();
        if (left > 0 || !copied.equals(Optional.of(version))) {
            var copies = CopyFolder.of(shop.database.folder()).copies().folder();
            left = CopiedShots.keep(shop.database, copies);
            copied = Optional.of(version);
        }
        return left;
    }
}
