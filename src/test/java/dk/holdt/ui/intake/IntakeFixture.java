package dk.holdt.ui.intake;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.shop.Country;
import dk.holdt.input.Folding;
import dk.holdt.input.LibPhoneNumbers;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.Nobody;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.ShopClock;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.InMemoryCustody;
import dk.holdt.usecase.InMemoryShop;
import dk.holdt.usecase.LabelsInMemory;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.draft.KeepDrafts;
import dk.holdt.usecase.draft.PrintAhead;
import dk.holdt.usecase.draft.ReadUnfinished;
import dk.holdt.usecase.intake.CorrectCustomer;
import dk.holdt.usecase.intake.FindCustomer;
import dk.holdt.usecase.intake.TakeIn;
import dk.holdt.usecase.promise.OfferPromise;
import dk.holdt.usecase.promise.ReadLoad;
import dk.holdt.usecase.receipt.IntakeReceipt;
import dk.holdt.usecase.receipt.IssueReceipt;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.usecase.undo.TakeBackIntake;
import dk.holdt.usecase.undo.TakeBackPart;
import dk.holdt.words.Messages;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// A shop in memory on Friday 27 November 2026 at 14.30, which knows Hanne Toft and her laptop.
final class IntakeFixture {

    final InMemoryShop shop;
    final LabelsInMemory queue = new LabelsInMemory();
    final long hanne;
    Instant now = Instant.parse("2026-11-27T13:30:20Z");
    final InstantSource clock = () -> now;

    IntakeFixture(Language language) {
        shop = InMemoryShop.open(language);
        hanne = shop.customers()
                .add(new Customer(
                        0,
                        "Hanne Toft",
                        "20 14 20 41",
                        Optional.of("+4520142041"),
                        "hanne@toft.dk",
                        Language.DA,
                        TellBy.COMES_BACK));
        shop.customers().add(new Device(0, hanne, DeviceKind.LAPTOP, "HP Pavilion 15", "5CD1234XYZ", "sort", "512 GB"));
    }

    private IssueReceipt receipts(ShopNow now) {
        return new IssueReceipt(
                shop.repairs(),
                shop.desk(),
                new IntakeReceipt(now, shop.staff(), new PrinterPlan(shop.book())),
                shop.unlocks(),
                new InMemoryCustody(shop).custody().loans());
    }

    private TakeIn takeIn(ShopNow now) {
        return new TakeIn(
                shop.transactions(),
                new TakeIn.Ports(
                        shop.repairs(),
                        shop.customers(),
                        shop.promises(),
                        shop.journal(),
                        shop.unlocks(),
                        new InMemoryCustody(shop).custody().shelf()),
                new LibPhoneNumbers(),
                receipts(now),
                now,
                clock);
    }

    /// Who is at the keyboard.
    long here = 1;

    IntakeActs acts() {
        var now = new ShopNow(shop.book());
        var takeIn = takeIn(now);
        var drafts = new KeepDrafts(shop.transactions(), shop.drafts(), shop.repairs(), takeIn, clock);
        return new IntakeActs(
                new FindCustomer(shop.customers(), shop.repairs(), new Folding()),
                new OfferPromise(now, shop.book(), clock),
                new ReadLoad(shop.repairs(), now, clock),
                takeIn,
                drafts,
                new ReadUnfinished(shop.drafts(), shop.staff()),
                new PrintAhead(shop.transactions(), drafts, queue, new PrinterPlan(shop.book())),
                takeBack(now),
                new TakeBackPart(changes(now), shop.repairs(), receipts(now), correcting(), shop.staff()),
                new LibPhoneNumbers(),
                Country.DK,
                now.shop().language());
    }

    private ChangeRepair changes(ShopNow now) {
        var books = new ChangeRepair.Books(shop.repairs(), shop.promises(), shop.journal());
        return new ChangeRepair(shop.transactions(), books, now, clock);
    }

    private CorrectCustomer correcting() {
        return new CorrectCustomer(shop.customers(), shop.repairs(), shop.journal());
    }

    private TakeBackIntake takeBack(ShopNow now) {
        return new TakeBackIntake(
                shop.transactions(),
                changes(now),
                new TakeBackIntake.Ports(shop.undone(), shop.drafts(), shop.unlocks(), shop.staff(), receipts(now)),
                correcting());
    }

    IntakeViewModel model(Background background) {
        return new IntakeViewModel(acts(), background, () -> here);
    }

    /// Where the form stands in this shop.
    Station station(Navigator navigator, Language spoken) {
        return new Station(
                new DirectBackground(),
                navigator,
                new RepairsChanged(),
                new ShopClock(clock),
                new Messages(spoken),
                Country.DK.zone(),
                () -> 1L,
                Nobody.there());
    }
}
