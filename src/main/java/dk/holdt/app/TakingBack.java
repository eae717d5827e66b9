package dk.holdt.app;

import dk.holdt.store.SqlUndoneHandovers;
import dk.holdt.usecase.undo.TakeBack;
import dk.holdt.usecase.undo.TakeBackHandover;

/// How what was just done on a repair is taken back, wired by hand.
record TakingBack(Shop shop) {

    TakeBack act() {
        return new TakeBack(shop.changes, shop.repairs, shop.swaps);
    }

    TakeBackHandover handover() {
        return new TakeBackHandover(
                shop.changes, shop.repairs, shop.custody.collecting(), new SqlUndoneHandovers(shop.database));
    }
}
