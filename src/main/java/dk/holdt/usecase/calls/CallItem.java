package dk.holdt.usecase.calls;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.promise.Telling;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.staff.StaffMember;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/// A customer who waits for a word from us: a call we have promised, a time we may not keep and have not told, or a
/// reminder of a question we wait to have answered.
///
/// @param standing of the promise it is about; empty for a reminder
/// @param telling what was tried
/// @param by until when
/// @param owner whose it is; empty for the counter's
public record CallItem(
        OpenRepair repair,
        Optional<PromiseStanding> standing,
        Telling telling,
        Instant by,
        Optional<StaffMember> owner) {

    public CallItem {
        Objects.requireNonNull(repair, "repair");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(telling, "telling");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(owner, "owner");
    }

    static CallItem of(OpenRepair repair, PromiseStanding standing, Optional<StaffMember> owner) {
        return new CallItem(repair, Optional.of(standing), standing.telling(), standing.callBy(), owner);
    }

    static CallItem reminder(OpenRepair repair, Telling telling, Instant by) {
        return new CallItem(repair, Optional.empty(), telling, by, Optional.empty());
    }

    /// Whether the customer can be rung.
    public enum Reach {
        NOW,
        /// Somebody has tried in vain just before.
        NEXT_TRY,
        /// Nobody can ring; it stays until the customer was told in another way.
        NO_NUMBER
    }

    public Optional<Promise> promise() {
        return standing.map(PromiseStanding::promise);
    }

    public boolean isPromisedCall() {
        return promise().filter(one -> one.what() == What.CALL).isPresent();
    }

    public boolean isReminder() {
        return standing.isEmpty();
    }

    /// How it stands; a reminder is due and never late, because it was promised to nobody.
    public Standing how() {
        return standing.map(PromiseStanding::standing).orElse(Standing.DUE_SOON);
    }

    public Reach reach(Instant now) {
        if (repair.phone().isBlank()) {
            return Reach.NO_NUMBER;
        }
        return telling.nextTry().filter(now::isBefore).isPresent() ? Reach.NEXT_TRY : Reach.NOW;
    }

    /// Whether it wants a word from us now: a call from the hour before its time, any other promise from when it is at
    /// risk until the customer knows, a reminder on its day.
    boolean isWanted(Instant now) {
        if (isReminder()) {
            return !now.isBefore(by);
        }
        return switch (how()) {
            case NONE, ON_TRACK -> false;
            case DUE_SOON -> isPromisedCall();
            case AT_RISK, LATE_TOLD, LATE_NOT_TOLD -> telling.toldAt().isEmpty();
        };
    }

    /// The most urgent who can be rung first: what is late, then one's own, then what is nobody's.
    static Comparator<CallItem> forWhom(long member, Instant now) {
        return Comparator.comparing((CallItem one) -> one.reach(now))
                .thenComparing(one -> !one.how().isLate())
                .thenComparing(
                        one -> one.owner.map(who -> who.id() == member ? 0 : 2).orElse(1))
                .thenComparing(CallItem::by)
                .thenComparing(one -> one.repair.repair().number().digits())
                .thenComparing(one -> one.promise().map(Promise::seq).orElse(0));
    }
}
