package dk.holdt.usecase.calls;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.staff.StaffMember;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/// A customer who waits for a word from us now: a call we have promised, or a time we may not keep and have not told.
///
/// @param standing of the promise it is about
/// @param owner whose it is; empty for the counter's
public record CallItem(OpenRepair repair, PromiseStanding standing, Optional<StaffMember> owner) {

    public CallItem {
        Objects.requireNonNull(repair, "repair");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(owner, "owner");
    }

    /// Whether the customer can be rung.
    public enum Reach {
        NOW,
        /// Somebody has tried in vain just before.
        NEXT_TRY,
        /// Nobody can ring; it stays until the customer was told in another way.
        NO_NUMBER
    }

    public Promise promise() {
        return standing.promise();
    }

    public boolean isPromisedCall() {
        return promise().what() == What.CALL;
    }

    public Reach reach(Instant now) {
        if (repair.phone().isBlank()) {
            return Reach.NO_NUMBER;
        }
        return standing.telling().nextTry().filter(now::isBefore).isPresent() ? Reach.NEXT_TRY : Reach.NOW;
    }

    /// Whether a promise that stands like this wants a word from us: a call from the hour before its time, any other
    /// from when it is at risk until the customer knows.
    static boolean isWanted(PromiseStanding standing) {
        return switch (standing.standing()) {
            case NONE, ON_TRACK -> false;
            case DUE_SOON -> standing.promise().what() == What.CALL;
            case AT_RISK, LATE_TOLD, LATE_NOT_TOLD -> standing.toldAt().isEmpty();
        };
    }

    /// The most urgent who can be rung first: what is late, then one's own, then what is nobody's.
    static Comparator<CallItem> forWhom(long by, Instant now) {
        return Comparator.comparing((CallItem one) -> one.reach(now))
                .thenComparing(one -> !one.standing.standing().isLate())
                .thenComparing(
                        one -> one.owner.map(who -> who.id() == by ? 0 : 2).orElse(1))
                .thenComparing(one -> one.standing.callBy())
                .thenComparing(one -> one.repair.repair().number().digits())
                .thenComparing(one -> one.promise().seq());
    }
}
