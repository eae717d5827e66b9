package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.staff.BadgeCode;
import dk.holdt.domain.staff.Role;
import dk.holdt.usecase.staff.AddStaff;
import dk.holdt.usecase.staff.IssueBadge;
import dk.holdt.usecase.staff.Proof;
import dk.holdt.usecase.staff.StaffAnswer;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/// A shop that is locked until somebody comes in: Mette, the manager, on tile 1, Mia on tile 2.
final class ShopWithPins {

    static final String METTES = "472831";
    static final String MIAS = "4728";

    static BadgeCode mettesBadge;
    static BadgeCode miasBadge;

    private ShopWithPins() {}

    /// In its window, at the lock.
    static ShopInWindow open(Path folder) throws TimeoutException {
        var window = new ShopInWindow(folder, "2026-11-27T14:30").setUp(Language.DA);
        try (var shop = window.shop()) {
            var mette = shop.staff.all().getFirst().id();
            done(shop.people.setting().own(new Proof(mette, ""), METTES));
            var mia = new AddStaff.NewMember("Mia Lund", Role.COUNTER, MIAS);
            done(shop.people.adding().add(new Proof(mette, METTES), mia));
            mettesBadge = badge(shop, mette);
            miasBadge = badge(shop, mette + 1);
        }
        window.open();
        return window;
    }

    private static BadgeCode badge(Shop shop, long member) {
        var mette = shop.staff.all().getFirst().id();
        var fresh = (IssueBadge.Made.Fresh) shop.people.badges().make(new Proof(mette, METTES), member);
        done(shop.people.badges().counts(fresh));
        return fresh.code();
    }

    private static void done(StaffAnswer answer) {
        assertThat(answer).isInstanceOf(StaffAnswer.Done.class);
    }
}
