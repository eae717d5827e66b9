package dk.holdt.usecase.secret;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.journal.Journal;
import dk.holdt.domain.repair.CodeAnswer;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.shop.ShopNow;
import java.time.InstantSource;
import java.util.Optional;

/// Shows the code that unlocks a device, and writes down who has seen it.
public final class ShowCode {

    private final Transactions transactions;
    private final Repairs repairs;
    private final Journal journal;
    private final UnlockBook unlocks;
    private final ShopNow shop;
    private final InstantSource clock;

    public ShowCode(
            Transactions transactions,
            Repairs repairs,
            Journal journal,
            UnlockBook unlocks,
            ShopNow shop,
            InstantSource clock) {
        this.transactions = transactions;
        this.repairs = repairs;
        this.journal = journal;
        this.unlocks = unlocks;
        this.shop = shop;
        this.clock = clock;
    }

    /// How the device is unlocked; empty when it was not asked, or there is no such repair.
    public Optional<Unlock> how(RepairNumber number) {
        return repairs.find(number).flatMap(found -> unlocks.of(found.repair().id()));
    }

    /// The code, and the journal says from now on that it was shown: a code that cannot be written down is not shown.
    ///
    /// @param by the member of staff who looks
    public CodeAnswer show(RepairNumber number, long by) {
        return transactions.inTransaction(() -> {
            var found = repairs.find(number);
            if (found.isEmpty()) {
                return new CodeAnswer.NotThere();
            }
            var id = found.get().repair().id();
            var answer = unlocks.code(id);
            if (answer instanceof CodeAnswer.Code) {
                var words = shop.messages().text("jr.unlock.shown");
                journal.add(id, new Entry(0, clock.instant(), by, Entry.Kind.UNLOCK, words));
            }
            return answer;
        });
    }
}
