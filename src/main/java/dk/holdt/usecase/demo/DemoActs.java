package dk.holdt.usecase.demo;

import dk.holdt.domain.part.Catalogue;
import dk.holdt.usecase.answer.GiveAnswer;
import dk.holdt.usecase.bench.JudgeFault;
import dk.holdt.usecase.bench.WorkOnRepair;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.NoteOnRepair;
import dk.holdt.usecase.datacopy.KeepDataCopy;
import dk.holdt.usecase.handover.HandOver;
import dk.holdt.usecase.handover.PartWithDevice;
import dk.holdt.usecase.intake.TakeIn;
import dk.holdt.usecase.loan.LendDevice;
import dk.holdt.usecase.newtime.MoveTime;
import dk.holdt.usecase.partner.SendOut;
import dk.holdt.usecase.parts.SwapPart;
import dk.holdt.usecase.promise.OfferPromise;
import dk.holdt.usecase.receipt.IntakeReceipt;
import dk.holdt.usecase.receipt.IssueHandover;
import dk.holdt.usecase.receipt.IssueReceipt;
import dk.holdt.usecase.receipt.PartingReceipt;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.usecase.receipt.RepairReceipt;
import dk.holdt.usecase.shelf.KeepOnShelf;
import dk.holdt.usecase.shelf.RemindToCollect;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.usecase.staff.Proving;
import dk.holdt.usecase.text.PhoneNumbers;
import java.util.Optional;

/// The shop's own acts, with the demo's clock in them.
record DemoActs(
        DemoClock clock,
        ShopNow shop,
        KeptRepairs repairs,
        OfferPromise offers,
        TakeIn takeIn,
        WorkOnRepair work,
        JudgeFault judge,
        GiveAnswer answers,
        MoveTime newTimes,
        SwapPart swaps,
        NoteOnRepair notes,
        HandOver handOver,
        KeepOnShelf shelf,
        RemindToCollect reminders,
        LendDevice lending,
        KeepDataCopy copies,
        PartWithDevice parting,
        SendOut partners) {

    /// In a past that is told, everybody was who they said.
    private static final Proving PROVED = (_, _) -> Optional.empty();

    static DemoActs of(DemoPorts ports, PhoneNumbers phones, Catalogue catalogue, DemoClock clock) {
        var repairs = new KeptRepairs(ports.repairs());
        var shop = new ShopNow(new UnchangingBook(ports.book()));
        var receipts = receipts(ports, repairs, shop);
        var changes = new ChangeRepair(
                ports.transactions(), new ChangeRepair.Books(repairs, ports.promises(), ports.journal()), shop, clock);
        return new DemoActs(
                clock,
                shop,
                repairs,
                new OfferPromise(shop, ports.book(), clock),
                new TakeIn(
                        ports.transactions(),
                        new TakeIn.Ports(
                                repairs,
                                ports.customers(),
                                ports.promises(),
                                ports.journal(),
                                ports.unlocks(),
                                ports.custody().shelf()),
                        phones,
                        receipts,
                        shop,
                        clock),
                new WorkOnRepair(changes),
                new JudgeFault(changes, repairs),
                new GiveAnswer(changes, repairs, shop),
                new MoveTime(changes),
                new SwapPart(changes, ports.swaps(), PROVED),
                new NoteOnRepair(changes),
                handOver(ports, changes, repairs, shop, catalogue),
                new KeepOnShelf(changes, repairs, ports.custody().shelf(), ports.transactions()),
                new RemindToCollect(changes, ports.custody().shelf()),
                new LendDevice(changes, ports.custody().loans(), receipts, ports.transactions()),
                new KeepDataCopy(changes, repairs, ports.custody().copies(), ports.transactions()),
                parting(ports, repairs, changes, receipts, shop, clock),
                new SendOut(changes, ports.custody().sentOut(), ports.custody().shelf()));
    }

    private static IssueReceipt receipts(DemoPorts ports, KeptRepairs repairs, ShopNow shop) {
        return new IssueReceipt(
                repairs,
                ports.desk(),
                new IntakeReceipt(shop, ports.staff(), new PrinterPlan(ports.book())),
                ports.unlocks(),
                ports.custody().loans());
    }

    private static HandOver handOver(
            DemoPorts ports, ChangeRepair changes, KeptRepairs repairs, ShopNow shop, Catalogue catalogue) {
        var papers = new IssueHandover(
                repairs,
                ports.desk(),
                new RepairReceipt(shop, ports.staff(), catalogue::kinds),
                ports.unlocks(),
                ports.custody().loans());
        return new HandOver(changes, repairs, papers, shop, ports.custody(), ports.unlocks());
    }

    private static PartWithDevice parting(
            DemoPorts ports,
            KeptRepairs repairs,
            ChangeRepair changes,
            IssueReceipt receipts,
            ShopNow shop,
            DemoClock clock) {
        return new PartWithDevice(
                changes,
                new PartWithDevice.Ports(repairs, ports.custody(), ports.unlocks(), ports.staff(), receipts),
                new PartingReceipt(shop, ports.staff()),
                shop,
                clock);
    }
}
