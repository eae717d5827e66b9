package dk.holdt.store;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.loan.LoanDevice;
import dk.holdt.domain.parting.Consent;
import dk.holdt.domain.parting.DataOnIt;
import dk.holdt.domain.parting.Parting;
import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.partner.TheirTime;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shelf.NextStep;
import dk.holdt.domain.shelf.ShelfPlace;
import dk.holdt.domain.shelf.Stop;
import dk.holdt.domain.shelf.StopEnd;
import dk.holdt.domain.shot.Shot;
import dk.holdt.domain.shot.ShotFile;
import dk.holdt.domain.shot.ShotType;
import dk.holdt.input.Folding;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One row of everything the shop keeps for a customer.
final class KeptRows {

    private KeptRows() {}

    static void fill(TestShop shop, long repair) {
        shop.repairs.add(repair, HandInOnDiskTest.somebodyPays());
        shop.repairs.withdrawDeposit(repair, TestShop.MONDAY, shop.manager);
        anAgreement(shop, repair);
        aDocumentAndACode(shop, repair);
        var shelf = new SqlShelf(shop.database);
        shelf.put(repair, new ShelfPlace("B3", TestShop.MONDAY, shop.manager));
        var day = LocalDate.of(2026, 3, 9);
        var step = shelf.plan(repair, new NextStep(NextStep.Kind.CALL, day, "", TestShop.MONDAY, shop.manager));
        var stop = new Stop(0, Stop.Reason.POLICE, "", Optional.empty(), TestShop.MONDAY, shop.manager);
        shelf.lift(new StopEnd(shelf.stop(repair, stop), "x", TestShop.MONDAY, shop.manager));
        var loans = new SqlLoans(shop.database);
        var device = new LoanDevice(loans.add(new LoanDevice(0, "L1", "x", "", "")), "L1", "x", "", "");
        var loan = new Loan(0, repair, device, TestShop.MONDAY, shop.manager, Optional.empty());
        var lent = loans.lend(loan);
        loans.back(lent, new Loan.Back("", TestShop.MONDAY, shop.manager));
        var collecting = new SqlCollecting(shop.database);
        collecting.collected(repair, Collector.customer("Åge"));
        shop.database.write(handle ->
                handle.execute("insert into intake_undone (repair, at, by) values (?, 1, ?)", repair, shop.manager));
        aPaperOfTwo(shop, repair);
        var drafts = new SqlDrafts(shop.database);
        drafts.reserve(new UUID(0, 1), RepairNumber.of(10_900), TestShop.MONDAY, shop.manager);
        drafts.thrownAway(new UUID(0, 1), TestShop.MONDAY, shop.manager);
        aPicture(shop);
        var badges = new SqlBadges(shop.database);
        badges.add(shop.manager, "badge", TestShop.MONDAY, shop.manager);
        badges.end(shop.manager, TestShop.MONDAY, shop.manager);
        aParcel(shop, repair);
        goneForGood(shop, repair);
        shop.promises.add(shop.aCall(repair, 2));
        var paid = collecting.paid(repair, new Payment(Payment.How.PAID, "", TestShop.MONDAY, shop.manager));
        aCopyOfData(shop, repair);
        shelf.withdraw(step, TestShop.MONDAY, shop.manager);
        loans.withdraw(lent, TestShop.MONDAY, shop.manager);
        collecting.withdraw(paid, TestShop.MONDAY, shop.manager);
        shop.journal.withdraw(shop.journal.add(repair, shop.contact(Optional.empty())), TestShop.MONDAY, shop.manager);
    }

    private static void aParcel(TestShop shop, long repair) {
        var sent = new SqlSendOuts(shop.database, new Folding());
        var word = new SentOut.Word("1", new TheirTime(LocalDate.of(2026, 3, 9), Optional.empty()));
        var parcel = new SentOut(0, "x", "x", "", false, word, TestShop.MONDAY, shop.manager, Optional.empty());
        var id = sent.send(repair, parcel);
        var back = sent.back(id, new SentOut.Back("", TestShop.MONDAY, shop.manager));
        sent.withdrawWord(back, TestShop.MONDAY, shop.manager);
        sent.withdraw(id, TestShop.MONDAY, shop.manager);
    }

    private static void goneForGood(TestShop shop, long repair) {
        var partings = new SqlPartings(shop.database, new Folding());
        var agreed = new Consent("Åge", Consent.How.SIGNED, "", LocalDate.of(2026, 3, 9));
        var scrapped = new Parting.Scrapped(agreed, new DataOnIt(DataOnIt.Fate.NONE, ""));
        partings.withdraw(partings.add(repair, scrapped, TestShop.MONDAY, shop.manager), TestShop.MONDAY, shop.manager);
    }

    private static void anAgreement(TestShop shop, long repair) {
        shop.journal.add(
                repair,
                new Agreement(
                        0,
                        Agreement.Topic.OTHER,
                        "x",
                        Optional.empty(),
                        TestShop.MONDAY,
                        shop.manager,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static void aPicture(TestShop shop) {
        var shots = new SqlShots(shop.database);
        var file = new ShotFile(new UUID(0, 9).toString(), ShotType.JPEG, "x.jpg", 1, "0".repeat(64), 0);
        shots.remove(
                shots.add(new Shot(0, new UUID(0, 1), file, true, TestShop.MONDAY, shop.manager)),
                TestShop.MONDAY,
                shop.manager);
        shots.erased(file, TestShop.MONDAY);
    }

    private static void aPaperOfTwo(TestShop shop, long repair) {
        shop.database.write(handle -> {
            handle.execute("""
                    insert into document (repair, kind, language, template_version, model, issued_at)
                    values (?, 'REPAIR_RECEIPT', 'da', 1, '{}', 1)
                    """, repair);
            handle.execute("insert into document_also (document, repair) select max(id), ? from document", repair);
            handle.execute("insert into document_held (document) select max(id) from document");
            return handle.execute(
                    "insert into document_withdrawn (document, at, by) select max(id), 1, ? from document",
                    shop.manager);
        });
    }

    private static void aCopyOfData(TestShop shop, long repair) {
        var copies = new SqlDataCopies(shop.database);
        var said = copies.say(repair, DataCopy.noneMade(), TestShop.MONDAY, shop.manager);
        copies.withdraw(said, TestShop.MONDAY, shop.manager);
    }

    private static void aDocumentAndACode(TestShop shop, long repair) {
        shop.database.write(handle -> handle.execute("""
                insert into document (repair, kind, language, template_version, model, issued_at)
                values (?, 'INTAKE_RECEIPT', 'da', 1, '{}', 1)
                """, repair));
        shop.database.write(handle ->
                handle.execute("insert into unlock (repair, how, sealed) values (?, 'NOTED', 'rs1:x')", repair));
    }
}
