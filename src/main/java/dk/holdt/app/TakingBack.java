package dk.holdt.app;

import dk.holdt.input.LibPhoneNumbers;
import dk.holdt.store.SqlUndoneIntakes;
import dk.holdt.usecase.intake.CorrectCustomer;
import dk.holdt.usecase.intake.CorrectKnown;
import dk.holdt.usecase.undo.TakeBack;
import dk.holdt.usecase.undo.TakeBackIntake;
import dk.holdt.usecase.undo.TakeBackPart;

/// How what was just done in the shop is taken back, and what is stored already corrected.
record TakingBack(Shop shop) {

    TakeBack act() {
        return new TakeBack(shop.changes, shop.repairs, shop.swaps, shop.staff);
    }

    TakeBackIntake intake() {
        var undone = new SqlUndoneIntakes(shop.database);
        var ports = new TakeBackIntake.Ports(undone, shop.drafts, shop.unlocks, shop.staff, shop.receipts);
        return new TakeBackIntake(shop.database, shop.changes, ports, customer());
    }

    TakeBackPart part() {
        return new TakeBackPart(shop.changes, shop.repairs, shop.receipts, customer(), shop.staff);
    }

    CorrectKnown known() {
        return new CorrectKnown(
                shop.database,
                new CorrectKnown.Ports(shop.customers, shop.staff, customer()),
                new LibPhoneNumbers(),
                shop.now,
                shop.clock);
    }

    private CorrectCustomer customer() {
        return new CorrectCustomer(shop.customers, shop.repairs, shop.journal);
    }
}
