package dk.holdt.app;

import dk.holdt.store.Database;
import dk.holdt.store.SqlCollecting;
import dk.holdt.store.SqlDataCopies;
import dk.holdt.store.SqlLoans;
import dk.holdt.store.SqlPartings;
import dk.holdt.store.SqlSendOuts;
import dk.holdt.store.SqlShelf;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.shelf.ShelfDesk;
import dk.holdt.ui.shelf.ShelfSheets;
import dk.holdt.usecase.datacopy.KeepDataCopy;
import dk.holdt.usecase.handover.PartWithDevice;
import dk.holdt.usecase.loan.LendDevice;
import dk.holdt.usecase.receipt.PartingReceipt;
import dk.holdt.usecase.shelf.Custody;
import dk.holdt.usecase.shelf.HoldBack;
import dk.holdt.usecase.shelf.KeepOnShelf;
import dk.holdt.usecase.shelf.ReadShelf;
import dk.holdt.usecase.shelf.RemindToCollect;
import dk.holdt.usecase.text.TextFolding;

/// What the shop keeps for its customers, wired by hand: the shelf, the loan devices and the copies of data;
/// and what is at partner workshops.
record Keeping(Shop shop) {

    /// Where it is written.
    static Custody custody(Database database, TextFolding folding) {
        return new Custody(
                new SqlShelf(database),
                new SqlLoans(database),
                new SqlCollecting(database),
                new SqlDataCopies(database),
                new SqlPartings(database, folding),
                new SqlSendOuts(database, folding));
    }

    LendDevice lending() {
        return new LendDevice(shop.changes, shop.custody.loans(), shop.receipts, shop.database);
    }

    KeepOnShelf places() {
        return new KeepOnShelf(shop.changes, shop.repairs, shop.custody.shelf(), shop.database);
    }

    KeepDataCopy copies() {
        return new KeepDataCopy(shop.changes, shop.repairs, shop.custody.copies(), shop.database);
    }

    PartWithDevice parting() {
        return new PartWithDevice(
                shop.changes,
                new PartWithDevice.Ports(shop.repairs, shop.custody, shop.unlocks, shop.staff, shop.receipts),
                new PartingReceipt(shop.now, shop.staff),
                shop.now,
                shop.clock);
    }

    /// The sheets of the shelf, for a screen that stands here.
    ShelfSheets sheets(Station station) {
        var shelf = shop.custody.shelf();
        var desk = new ShelfDesk(
                new ShelfDesk.Reading(
                        new ReadShelf(shop.repairs, shop.custody, shop.now, shop.book, shop.clock), shop.readRepair()),
                places(),
                new RemindToCollect(shop.changes, shelf),
                new HoldBack(shop.changes, shelf, shop.staff),
                new ShelfDesk.Lending(lending(), shop.handOver(), parting()),
                copies());
        return new ShelfSheets(desk, station);
    }
}
