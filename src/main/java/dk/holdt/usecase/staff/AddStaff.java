package dk.holdt.usecase.staff;

import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.PinRule;
import dk.holdt.domain.staff.Right;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.StaffEvent.What;
import dk.holdt.domain.staff.StaffMember;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/// A new colleague with a PIN, added by a manager: from then on they come in by their tile.
///
/// With the second one PINs begin to matter, so the manager has to have one before.
public final class AddStaff {

    private final CheckPin.Books books;
    private final Proving proving;
    private final InstantSource clock;

    public AddStaff(CheckPin.Books books, Proving proving, InstantSource clock) {
        this.books = books;
        this.proving = proving;
        this.clock = clock;
    }

    /// Somebody who is not there yet.
    ///
    /// @param pin the first PIN, which they can change afterwards
    public record NewMember(String name, Role role, String pin) {
        public NewMember {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(pin, "pin");
        }

        /// Without the PIN, so that it never lands in a log.
        @Override
        public String toString() {
            return "NewMember[role=" + role + "]";
        }
    }

    /// @param manager who adds, with their own PIN
    public StaffAnswer add(Proof manager, NewMember fresh) {
        var wrong = refusal(manager, fresh).or(() -> proving.refusal(manager, Right.MANAGE_STAFF));
        return wrong.isPresent()
                ? new StaffAnswer.Refused(wrong.get())
                : books.transactions().inTransaction(() -> added(manager.by(), fresh));
    }

    private Optional<Refusal> refusal(Proof manager, NewMember fresh) {
        var by = books.staff().find(manager.by());
        var name = fresh.name().strip();
        if (name.isEmpty()) {
            return Optional.of(Refusal.because(Reason.WHO_MISSING));
        }
        if (name.length() > Limits.NAME) {
            return Optional.of(Refusal.tooLong(name, Limits.NAME));
        }
        return Right.MANAGE_STAFF
                .refusal(by)
                .or(() -> by.filter(one -> !one.hasPin()).map(_ -> Refusal.because(Reason.PIN_NOT_SET)))
                .or(() -> PinRule.refusal(fresh.pin(), fresh.role()));
    }

    private StaffAnswer added(long by, NewMember fresh) {
        var id = books.staff().add(new StaffMember(0, fresh.name().strip(), fresh.role()));
        var hash = books.hashes().hash(id, fresh.pin()).orElseThrow();
        var member = books.staff().find(id).orElseThrow().withPin(fresh.pin().length());
        books.staff().save(member);
        books.pins().add(id, hash, clock.instant());
        books.pins().note(new StaffEvent(clock.instant(), What.ADDED, id, Optional.of(by)));
        return new StaffAnswer.Done(member, books.staff().working());
    }
}
