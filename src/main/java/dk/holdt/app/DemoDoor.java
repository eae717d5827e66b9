package dk.holdt.app;

import dk.holdt.domain.language.Language;
import dk.holdt.store.Database;
import dk.holdt.usecase.demo.DemoClock;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// Opens the demo shop, and furnishes it when it is opened for the first time.
final class DemoDoor {

    /// The demo that everybody sees who does not ask for another.
    static final long USUAL_SEED = 1;

    private DemoDoor() {}

    /// A demo that was furnished before keeps its customers' languages; its screens speak what is asked for now.
    static Shop open(Path folder, InstantSource clock, Language language) {
        return furnished(new Shop(Database.openOrCreate(folder, clock.instant()), clock), clock, language);
    }

    /// The same for a shop that is open already.
    static Shop furnished(Shop shop, InstantSource clock, Language language) {
        if (shop.setUp().isNeeded()) {
            var time = new DemoClock(clock.instant().truncatedTo(ChronoUnit.MINUTES));
            var furnishing = new Shop(shop.database, time);
            furnishing.demo(time).fill(USUAL_SEED, language);
            DemoPicture.give(furnishing);
        } else {
            shop.book
                    .shop()
                    .filter(one -> one.language() != language)
                    .ifPresent(one -> shop.book.save(one.speaking(language)));
        }
        DemoPins.give(shop);
        return shop;
    }
}
