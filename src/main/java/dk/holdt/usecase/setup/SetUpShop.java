package dk.holdt.usecase.setup;

import dk.holdt.domain.language.Ambiguities;
import dk.holdt.domain.shop.ShopBook;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.Transactions;

/// Opens the shop's book: name, first manager, calendar and presets in one transaction. PINs and colleagues come with
/// [FirstStart].
public final class SetUpShop {

    private final Transactions transactions;
    private final ShopBook book;
    private final Staff staff;

    public SetUpShop(Transactions transactions, ShopBook book, Staff staff) {
        this.transactions = transactions;
        this.book = book;
        this.staff = staff;
    }

    /// Whether the first start is still to come.
    public boolean isNeeded() {
        return book.shop().isEmpty();
    }

    /// What became of it.
    public enum Answer {
        OPENED,
        /// Never open on any day of the week: no promise in working hours could ever fall due (`promise` rule 14).
        NEVER_OPEN,
        /// What is advertised reads two ways (`promise` 6.1).
        ADVERTISED_UNCLEAR,
        /// A name or a PIN that is not taken ([dk.holdt.domain.staff.PinRule]).
        STAFF_REFUSED
    }

    public Answer setUp(ShopSetUp setUp) {
        if (setUp.calendar().isNeverOpen()) {
            return Answer.NEVER_OPEN;
        }
        if (!Ambiguities.in(setUp.advertised()).isEmpty()) {
            return Answer.ADVERTISED_UNCLEAR;
        }
        transactions.run(() -> {
            book.save(setUp.shop());
            book.add(setUp.calendar());
            book.savePresets(setUp.presets());
            book.set(ShopSettings.ADVERTISED, setUp.advertised());
            new WhatIsLeft(transactions, book).leave(setUp.left());
            if (staff.all().isEmpty()) {
                staff.add(new StaffMember(0, setUp.crew().manager().strip(), Role.MANAGER));
            }
        });
        return Answer.OPENED;
    }
}
