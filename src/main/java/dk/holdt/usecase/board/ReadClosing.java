package dk.holdt.usecase.board;

import dk.holdt.domain.promise.BeforeClosing;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.usecase.shop.ShopNow;
import java.time.InstantSource;
import java.util.Optional;

/// Reads what has to be seen to before the shop shuts for the day.
public final class ReadClosing {

    private final Repairs repairs;
    private final ShopNow shop;
    private final InstantSource clock;

    public ReadClosing(Repairs repairs, ShopNow shop, InstantSource clock) {
        this.repairs = repairs;
        this.shop = shop;
        this.clock = clock;
    }

    /// Empty until the last hour, and when nothing is left; the repairs are read in that hour only.
    public Optional<BeforeClosing> read() {
        var now = clock.instant();
        var promiseClock = shop.clock();
        return BeforeClosing.closesSoon(promiseClock, now)
                .map(closes -> BeforeClosing.of(
                        repairs.open().stream().map(OpenRepair::book).toList(), promiseClock, now, closes))
                .filter(left -> !left.isNothing());
    }
}
