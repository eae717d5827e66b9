package dk.holdt.usecase.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When a copy of the open shop is made: each hour in which something changed, and at closing.
///
/// Used by one thread at a time.
public final class KeepCopies {

    /// After this long without a verified copy it is said aloud.
    static final Duration TOO_OLD = Duration.ofHours(26);

    private static final Duration EVERY = Duration.ofHours(1);

    private final CopyShelf shelf;
    private Optional<Long> copied = Optional.empty();
    private Optional<Instant> made = Optional.empty();

    public KeepCopies(CopyShelf shelf) {
        this.shelf = shelf;
    }

    /// How the copies stand.
    ///
    /// @param tooOld nothing was copied for a day and two hours, or never
    public record State(Optional<ShopCopy> newest, boolean tooOld) {}

    /// While the shop is open: makes a copy when an hour has gone by since the last one and something changed.
    ///
    /// @throws CopyFailure when it was due and could not be made
    public State look(Instant now) {
        if (isDue(now)) {
            make(now);
        }
        return state(now);
    }

    /// At closing: the copy of the day, unless nothing has changed since the last one.
    ///
    /// @throws CopyFailure when it could not be made
    public State close(Instant now) {
        if (!isCopied() || shelf.newest().isEmpty()) {
            make(now);
        }
        return state(now);
    }

    public State state(Instant now) {
        var newest = shelf.newest();
        return new State(newest, newest.filter(copy -> !isTooOld(copy, now)).isEmpty());
    }

    /// Whether a day and two hours have gone by since.
    public static boolean isTooOld(ShopCopy newest, Instant now) {
        return !newest.at().plus(TOO_OLD).isAfter(now);
    }

    /// A folder without any copy gets one at once: it may be another than a minute ago. A clock that was set back makes
    /// the newest copy one of the future; that must not stop the copying.
    private boolean isDue(Instant now) {
        var newest = shelf.newest();
        return newest.isEmpty()
                || made.or(() -> newest.map(ShopCopy::at))
                                .filter(at -> !at.isAfter(now) && at.plus(EVERY).isAfter(now))
                                .isEmpty()
                        && !isCopied();
    }

    private boolean isCopied() {
        return copied.equals(Optional.of(shelf.version()));
    }

    private void make(Instant now) {
        // asked before the copy: what changes meanwhile may not be in it
        var version = shelf.version();
        shelf.make(now);
        copied = Optional.of(version);
        made = Optional.of(now);
    }
}
