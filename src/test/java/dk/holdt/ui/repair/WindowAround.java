package dk.holdt.ui.repair;

import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.Nobody;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.ShopClock;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.bench.MoveOn;

/// What a screen of a repair stands in and works with, for tests.
final class WindowAround {

    private WindowAround() {}

    static Station of(OneRepair repair, Navigator navigator) {
        return of(repair, navigator, new DirectBackground());
    }

    static Station of(OneRepair repair, Navigator navigator, Background background) {
        return new Station(
                background,
                navigator,
                new RepairsChanged(),
                new ShopClock(repair.clock()),
                repair.now.messages(),
                OneRepair.ZONE,
                () -> OneRepair.METTE,
                Nobody.there());
    }

    static RepairDesk desk(OneRepair repair) {
        return new RepairDesk(
                repair.reading(),
                repair.notes(),
                repair.moving(),
                repair.answers(),
                repair.offers,
                repair.codes(),
                new CallDesk(repair.callOffers(), repair.calling(), repair.called()),
                new MoveOn(repair.bench(), repair.answers()));
    }
}
