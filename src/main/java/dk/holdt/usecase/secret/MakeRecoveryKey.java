package dk.holdt.usecase.secret;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.staff.Right;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.staff.Pins;
import dk.holdt.usecase.staff.Proof;
import dk.holdt.usecase.staff.Proving;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/// Makes the paper that brings the shop's key back. It counts once a group was typed back off it, and not before: a
/// wrapped key whose paper nobody has would only look like safety.
public final class MakeRecoveryKey {

    private final Books books;
    private final Proving proving;
    private final InstantSource clock;

    /// Where it reads and writes.
    public record Books(Transactions transactions, KeyBook book, ShopKey key, Pins pins) {
        public Books {
            Objects.requireNonNull(transactions, "transactions");
            Objects.requireNonNull(book, "book");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(pins, "pins");
        }
    }

    public MakeRecoveryKey(Books books, Proving proving, InstantSource clock) {
        this.books = books;
        this.proving = proving;
        this.clock = clock;
    }

    /// What came of asking for a recovery key.
    public sealed interface Made {

        /// To be shown once and let go; nothing of it is kept yet.
        record Shown(ShopKey.Fresh fresh) implements Made {}

        record Refused(Refusal refusal) implements Made {}

        /// The shop's own key is away, and comes back by the paper there is.
        record KeyAway() implements Made {}
    }

    /// How things stand.
    ///
    /// @param asked whether there is a paper that was asked back
    public record Present(ShopKey.Standing key, boolean asked) {}

    public Present present() {
        return books.transactions()
                .inTransaction(() -> new Present(
                        books.key().standing(), books.book().wrapped().isPresent()));
    }

    /// Takes a third of a second. Until [#askBack] the paper of before is the one that counts.
    public Made make(Proof manager) {
        Optional<Refusal> no = proving.refusal(manager, Right.RECOVERY_KEY);
        return no.<Made>map(Made.Refused::new)
                .orElseGet(() -> books.key().wrap().<Made>map(Made.Shown::new).orElseGet(Made.KeyAway::new));
    }

    /// Somebody types a group off the paper; from then on this paper counts, and the one before opens nothing.
    ///
    /// @param group which one was asked for, counted from 1
    /// @param by the manager it was made for
    /// @return whether it was the right one; nothing is kept if it was not
    public boolean askBack(ShopKey.Fresh fresh, int group, String typed, long by) {
        if (!fresh.recovery().isGroup(group, typed)) {
            return false;
        }
        books.transactions().run(() -> {
            var now = clock.instant();
            books.book().keep(fresh.wrapped(), now, by);
            books.pins().note(new StaffEvent(now, StaffEvent.What.RECOVERY_KEY_MADE, by, Optional.of(by)));
        });
        return true;
    }
}
