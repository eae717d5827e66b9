package dk.holdt.usecase.draft;

import dk.holdt.domain.shop.ShopBook;
import dk.holdt.usecase.Transactions;

/// Whether the program was ended the last time, or ended by itself: a crash, a power cut.
public final class LastExit {

    private static final String RUNNING = "running";
    private static final String YES = "yes";

    private final Transactions transactions;
    private final ShopBook book;

    public LastExit(Transactions transactions, ShopBook book) {
        this.transactions = transactions;
        this.book = book;
    }

    /// To be asked once when the counter opens; answers whether nobody had ended the program before.
    public boolean wasCrash() {
        return transactions.inTransaction(() -> {
            var crashed = book.setting(RUNNING).filter(YES::equals).isPresent();
            book.set(RUNNING, YES);
            return crashed;
        });
    }

    /// The program ends because somebody ended it.
    public void clean() {
        transactions.run(() -> book.set(RUNNING, "no"));
    }
}
