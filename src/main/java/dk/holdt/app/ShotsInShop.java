package dk.holdt.app;

import dk.holdt.store.DiskShots;
import dk.holdt.store.SqlShots;
import dk.holdt.usecase.shot.EraseShots;
import dk.holdt.usecase.shot.KeepShots;

/// The pictures and films of a shop, wired by hand.
record ShotsInShop(Shop shop) {

    SqlShots rows() {
        return new SqlShots(shop.database);
    }

    DiskShots files() {
        return new DiskShots(shop.database.folder());
    }

    KeepShots keeping() {
        var books = new KeepShots.Books(rows(), shop.repairs, shop.drafts);
        return new KeepShots(shop.database, books, files(), shop.changes, shop.clock);
    }

    EraseShots erasing() {
        return new EraseShots(
                shop.database, rows(), files(), shop.now.shop().country().zone());
    }
}
