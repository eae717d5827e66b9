package dk.holdt.usecase.handover;

import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.PriceLimit;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.shelf.Custody;
import dk.holdt.usecase.shelf.InCustody;
import dk.holdt.usecase.shop.ShopNow;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/// Reads one repair with what its handover has to show.
public final class ReadHandover {

    private final Repairs repairs;
    private final ShopNow shop;
    private final Custody custody;
    private final InstantSource clock;

    public ReadHandover(Repairs repairs, ShopNow shop, Custody custody, InstantSource clock) {
        this.repairs = repairs;
        this.shop = shop;
        this.custody = custody;
        this.clock = clock;
    }

    public Optional<HandoverPage> read(RepairNumber number) {
        return repairs.find(number).map(this::of);
    }

    private HandoverPage of(Dossier dossier) {
        var now = clock.instant();
        var today = shop.shop();
        var day = LocalDate.ofInstant(now, today.country().zone());
        return new HandoverPage(
                now,
                today,
                dossier,
                new HandoverPage.Beside(
                        InCustody.of(custody, dossier.repair().id(), day),
                        dossier.together().stream()
                                .filter(other -> other.stage() == Stage.READY)
                                .toList(),
                        shop.copyDeletedOn(day)),
                DemoLine.of(dossier),
                PriceLimit.total(dossier.priceLines(), today.country().currency()),
                HandoverCheck.limit(dossier, today.country()),
                shop.ownGoodwill(),
                Outcomes.of(dossier.book(), shop.clock(), now));
    }
}
