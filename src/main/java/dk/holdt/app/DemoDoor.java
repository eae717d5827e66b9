package dk.holdt.app;

import dk.holdt.catalogue.HolidayFiles;
import dk.holdt.catalogue.PartFiles;
import dk.holdt.domain.language.Language;
import dk.holdt.input.LibPhoneNumbers;
import dk.holdt.store.Database;
import dk.holdt.usecase.demo.DemoClock;
import dk.holdt.usecase.demo.DemoPorts;
import dk.holdt.usecase.demo.FillDemo;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// Opens the demo shop, and furnishes it when it is opened for the first time.
final class DemoDoor {

    /// The demo that everybody sees who does not ask for another.
    static final long USUAL_SEED = 1;

    private DemoDoor() {}

    static Shop open(Path folder, InstantSource clock, Language language) {
        var database = Database.openOrCreate(folder);
        var shop = new Shop(database, clock);
        if (shop.setUp().isNeeded()) {
            fill(database, USUAL_SEED, clock.instant().truncatedTo(ChronoUnit.MINUTES), language);
        }
        return shop;
    }

    /// Fills an empty shop as it would look at this moment.
    static FillDemo.Filled fill(Database database, long seed, Instant at, Language language) {
        var time = new DemoClock(at);
        var shop = new Shop(database, time);
        var ports = new DemoPorts(
                database,
                shop.book,
                shop.staff,
                shop.repairs,
                shop.customers,
                shop.promises,
                shop.journal,
                shop.swaps,
                shop.documents);
        var holidays = HolidayFiles.shipped("DK").orElseThrow();
        return new FillDemo(ports, new LibPhoneNumbers(), PartFiles.shipped(), holidays, time).fill(seed, language);
    }
}
