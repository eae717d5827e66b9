package dk.holdt.app;

import dk.holdt.domain.part.Catalogue;
import dk.holdt.domain.promise.What;
import dk.holdt.ui.bench.BenchDesk;
import dk.holdt.ui.handover.HandoverDesk;
import dk.holdt.ui.handover.HandoverParty;
import dk.holdt.ui.parts.SwapDesk;
import dk.holdt.ui.repair.OffersForRepair;
import dk.holdt.ui.repair.RepairDesk;
import dk.holdt.usecase.secret.ShowCode;

/// What each screen of a repair can do in this shop.
final class Desks {

    private final Shop shop;

    Desks(Shop shop) {
        this.shop = shop;
    }

    BenchDesk bench() {
        return new BenchDesk(
                shop.suggestions(),
                shop.readBench(),
                shop.work(),
                shop.faults(),
                shop.answers(),
                shop.notes(),
                codes());
    }

    RepairDesk repair() {
        return new RepairDesk(shop.readRepair(), shop.notes(), shop.newTime(), shop.answers(), shop.offers(), codes());
    }

    SwapDesk swap() {
        return new SwapDesk(new Catalogue(ShippedParts.kinds()), shop.repairs, shop.staff, shop.swapPart());
    }

    HandoverDesk handover(HandoverParty party) {
        return new HandoverDesk(
                shop.readHandover(),
                shop.handOver(),
                shop.swapPart(),
                shop.notes(),
                new Keeping(shop).lending(),
                party,
                dossier -> OffersForRepair.of(shop.offers(), What.READY, dossier));
    }

    private ShowCode codes() {
        var ports = new ShowCode.Ports(shop.repairs, shop.journal, shop.unlocks, shop.staff);
        return new ShowCode(shop.database, ports, shop.now, shop.clock);
    }
}
