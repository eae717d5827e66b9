package dk.holdt.usecase.staff;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.PinRule;
import dk.holdt.domain.staff.Right;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.StaffEvent.What;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.domain.staff.Tried;
import dk.holdt.domain.staff.Tries;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/// What a manager changes about a colleague: the role, a wait, and that they have left. One manager always stays.
public final class ChangeStaff {

    private final CheckPin.Books books;
    private final Proving proving;
    private final InstantSource clock;

    public ChangeStaff(CheckPin.Books books, Proving proving, InstantSource clock) {
        this.books = books;
        this.proving = proving;
        this.clock = clock;
    }

    /// Another role. A manager's PIN has six digits, so who becomes one is given such a PIN before.
    public StaffAnswer role(Proof manager, long member, Role role) {
        return change(manager, member, one -> {
            if (one.isManager() && role != Role.MANAGER && isLast(one)) {
                return StaffAnswer.refused(Reason.LAST_MANAGER);
            }
            if (one.hasPin() && one.pinDigits() < PinRule.fewest(role)) {
                return StaffAnswer.refused(Reason.PIN_LENGTH);
            }
            return saved(one.with(role), became(role), manager.by());
        });
    }

    /// They have left: kept for what they did, and chosen no more.
    public StaffAnswer leave(Proof manager, long member) {
        return change(
                manager,
                member,
                one -> isLast(one)
                        ? StaffAnswer.refused(Reason.LAST_MANAGER)
                        : saved(one.gone(), What.LEFT, manager.by()));
    }

    /// Their wait is over, and the station's with it.
    public StaffAnswer clearWait(Proof manager, long member) {
        return change(manager, member, one -> {
            books.pins().save(Tried.member(member), Tries.NONE);
            books.pins().save(Tried.HERE, Tries.NONE);
            return saved(one, What.WAIT_CLEARED, manager.by());
        });
    }

    private StaffAnswer change(Proof manager, long member, Function<StaffMember, StaffAnswer> change) {
        Optional<Refusal> no = proving.refusal(manager, Right.MANAGE_STAFF);
        return no.isPresent()
                ? new StaffAnswer.Refused(no.get())
                : books.transactions()
                        .inTransaction(() -> change.apply(books.staff()
                                .find(member)
                                .filter(one -> !one.left())
                                .orElseThrow(() -> new IllegalArgumentException("nobody here has the id " + member))));
    }

    private boolean isLast(StaffMember one) {
        return one.isManager()
                && books.staff().working().stream()
                                .filter(StaffMember::isManager)
                                .count()
                        == 1;
    }

    private StaffAnswer saved(StaffMember changed, What what, long by) {
        books.staff().save(changed);
        books.pins().note(new StaffEvent(clock.instant(), what, changed.id(), Optional.of(by)));
        return new StaffAnswer.Done(changed, books.staff().working());
    }

    private static What became(Role role) {
        return switch (role) {
            case COUNTER -> What.BECAME_COUNTER;
            case TECHNICIAN -> What.BECAME_TECHNICIAN;
            case MANAGER -> What.BECAME_MANAGER;
        };
    }
}
