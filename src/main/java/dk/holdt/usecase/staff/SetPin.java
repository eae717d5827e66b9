package dk.holdt.usecase.staff;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.PinRule;
import dk.holdt.domain.staff.Right;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.StaffEvent.What;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.domain.staff.Tried;
import dk.holdt.domain.staff.Tries;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// Another PIN: one's own, with the old one to prove it, or a colleague's, given by a manager.
public final class SetPin {

    private final CheckPin.Books books;
    private final CheckPin pins;
    private final Proving proving;
    private final InstantSource clock;

    public SetPin(CheckPin.Books books, CheckPin pins, Proving proving, InstantSource clock) {
        this.books = books;
        this.pins = pins;
        this.proving = proving;
        this.clock = clock;
    }

    /// @param old who changes it, with the PIN they have had; any where there was none
    public StaffAnswer own(Proof old, String fresh) {
        var member = books.staff().find(old.by()).filter(one -> !one.left());
        return set(member, fresh, () -> pins.check(old.by(), old.pin()).refusal(), What.PIN_CHOSEN, old.by());
    }

    /// For one who has forgotten theirs, or who waits after too many wrong ones: the wait is over with it.
    public StaffAnswer reset(Proof manager, long member, String fresh) {
        var theirs = books.staff().find(member).filter(one -> !one.left());
        return set(theirs, fresh, () -> proving.refusal(manager, Right.MANAGE_STAFF), What.PIN_GIVEN, manager.by());
    }

    private StaffAnswer set(
            Optional<StaffMember> member, String fresh, Supplier<Optional<Refusal>> proof, What what, long by) {
        var one = member.orElseThrow(() -> new IllegalArgumentException("nobody here is given a PIN"));
        var no = PinRule.refusal(fresh, one.role()).or(proof).or(() -> used(one.id(), fresh));
        if (no.isPresent()) {
            return new StaffAnswer.Refused(no.get());
        }
        var hash = books.hashes().hash(one.id(), fresh);
        return hash.isEmpty()
                ? StaffAnswer.refused(Reason.PIN_KEY_MISSING)
                : books.transactions().inTransaction(() -> {
                    var now = clock.instant();
                    var changed = one.withPin(fresh.length());
                    books.staff().save(changed);
                    books.pins().add(one.id(), hash.get(), now);
                    books.pins().save(Tried.member(one.id()), Tries.NONE);
                    books.pins().note(new StaffEvent(now, what, one.id(), Optional.of(by)));
                    return new StaffAnswer.Done(changed, books.staff().working());
                });
    }

    private Optional<Refusal> used(long member, String fresh) {
        var used = pins.isUsed(member, fresh);
        if (used.isEmpty()) {
            return Optional.of(Refusal.because(Reason.PIN_KEY_MISSING));
        }
        return used.get() ? Optional.of(Refusal.because(Reason.PIN_USED)) : Optional.empty();
    }
}
