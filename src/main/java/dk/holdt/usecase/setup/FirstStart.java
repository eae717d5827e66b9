package dk.holdt.usecase.setup;

import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.setup.SetUpShop.Answer;
import dk.holdt.usecase.staff.AddStaff;
import dk.holdt.usecase.staff.Proof;
import dk.holdt.usecase.staff.SetPin;
import dk.holdt.usecase.staff.StaffAnswer;

/// Opens the shop with everybody in it, by the same rules by which colleagues are added later; all of it or nothing.
public final class FirstStart {

    private final Transactions transactions;
    private final SetUpShop shop;
    private final Staff staff;
    private final SetPin pins;
    private final AddStaff adding;

    public FirstStart(Transactions transactions, SetUpShop shop, Staff staff, SetPin pins, AddStaff adding) {
        this.transactions = transactions;
        this.shop = shop;
        this.staff = staff;
        this.pins = pins;
        this.adding = adding;
    }

    public Answer setUp(ShopSetUp setUp) {
        try {
            return transactions.inTransaction(() -> {
                var answer = shop.setUp(setUp);
                if (answer == Answer.OPENED) {
                    enrol(setUp.crew());
                }
                return answer;
            });
        } catch (NotTaken _) {
            return Answer.STAFF_REFUSED;
        }
    }

    private void enrol(Crew crew) {
        var manager = staff.working().getFirst().id();
        if (!crew.pin().isEmpty()) {
            take(pins.own(new Proof(manager, ""), crew.pin()));
        }
        var proof = new Proof(manager, crew.pin());
        crew.colleagues().forEach(fresh -> take(adding.add(proof, fresh)));
    }

    private static void take(StaffAnswer answer) {
        if (answer instanceof StaffAnswer.Refused) {
            throw new NotTaken();
        }
    }

    /// Takes back what was saved before it.
    private static final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
