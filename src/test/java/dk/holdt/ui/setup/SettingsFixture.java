package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.usecase.ByRole;
import dk.holdt.usecase.NamedCopies;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.usecase.setup.ShopSettings;
import dk.holdt.usecase.setup.WhatIsLeft;
import java.util.List;
import java.util.Optional;

/// The settings of a shop with one repair in it, which has left its hours and printers at usual values.
final class SettingsFixture {

    final OneRepair repair = new OneRepair(Language.DA);
    final NamedCopies copies = new NamedCopies();
    final ShopSettings settings = new ShopSettings(
            repair.shop.transactions(),
            repair.shop.book(),
            new ByRole(repair.shop.staff()),
            repair.shop.repairs(),
            copies,
            repair.clock());
    final long jonas = repair.shop.staff().add(new StaffMember(0, "Jonas", Role.COUNTER));
    final SetUpFixture pages = new SetUpFixture();
    final WhatIsLeftModel left;
    final SettingsViewModel model;
    final StaffHere staff;

    SettingsFixture() {
        var whatIsLeft = new WhatIsLeft(repair.shop.transactions(), repair.shop.book());
        repair.shop.transactions().run(() -> whatIsLeft.leave(List.of(SetUpTopic.HOURS, SetUpTopic.PRINTERS)));
        left = new WhatIsLeftModel(whatIsLeft, new DirectBackground());
        left.read();
        var forms = pages.forms(Language.DA);
        var mette = repair.shop.staff().find(OneRepair.METTE).orElseThrow().withPin(ByRole.PIN.length());
        staff = new StaffHere(List.of(mette, repair.shop.staff().find(jonas).orElseThrow()));
        model = new SettingsViewModel(forms, settings, left, new DirectBackground(), staff);
        model.pinProperty().set(ByRole.PIN);
    }

    /// Jonas, who is no manager, has come in.
    void jonasIsHere() {
        staff.choose(staff.everyone().getLast());
    }

    /// Promises the device for a Friday at noon.
    void readyOnFridayNoon() {
        repair.shop.transactions().run(() -> {
            var answer = repair.open(What.ANSWER);
            var friday = repair.offerAt(What.READY, "2026-12-04T12:00");
            repair.shop
                    .promises()
                    .add(new Promise(
                            0,
                            answer.repairId(),
                            2,
                            What.READY,
                            friday.reckoning(),
                            friday.words(),
                            answer.given(),
                            Optional.empty()));
        });
    }
}
