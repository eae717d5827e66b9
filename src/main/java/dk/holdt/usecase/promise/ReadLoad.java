package dk.holdt.usecase.promise;

import dk.holdt.domain.promise.PromisedLoad;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.usecase.shop.ShopNow;
import java.time.InstantSource;

/// Counts what is promised already, before a time is said to the next customer.
public final class ReadLoad {

    private final Repairs repairs;
    private final ShopNow shop;
    private final InstantSource clock;

    public ReadLoad(Repairs repairs, ShopNow shop, InstantSource clock) {
        this.repairs = repairs;
        this.shop = shop;
        this.clock = clock;
    }

    public PromisedLoad read() {
        var books = repairs.open().stream().map(OpenRepair::book).toList();
        return PromisedLoad.of(books, shop.clock(), clock.instant());
    }
}
