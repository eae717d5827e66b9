package dk.holdt.usecase.staff;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.shop.ShopBook;
import dk.holdt.domain.staff.Right;
import java.util.Optional;

/// After how many minutes without a key the program locks by itself.
public final class LockAfter {

    /// Where customers stand; a bench may choose longer.
    static final int USUAL = 5;

    private static final int LONGEST = 60;
    private static final String SETTING = "lock-after-minutes";

    private final ShopBook book;
    private final Proving proving;

    public LockAfter(ShopBook book, Proving proving) {
        this.book = book;
        this.proving = proving;
    }

    public int minutes() {
        return book.setting(SETTING).map(Integer::parseInt).orElse(USUAL);
    }

    /// Why it was not changed; empty when it was. Throws for minutes that are no lock at all.
    public Optional<Refusal> set(Proof manager, int minutes) {
        if (minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException("not a time to lock after: " + minutes);
        }
        var no = proving.refusal(manager, Right.CHANGE_SHOP);
        if (no.isEmpty()) {
            book.set(SETTING, Integer.toString(minutes));
        }
        return no;
    }
}
