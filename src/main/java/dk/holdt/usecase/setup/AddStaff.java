package dk.holdt.usecase.setup;

import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.Transactions;
import java.util.List;
import java.util.Objects;

/// A new colleague: added by a manager, from then on to be chosen by name.
public final class AddStaff {

    private final Transactions transactions;
    private final Staff staff;

    public AddStaff(Transactions transactions, Staff staff) {
        this.transactions = transactions;
        this.staff = staff;
    }

    /// What became of it.
    public sealed interface Answer {

        /// @param everyone the staff as they are now
        record Added(StaffMember member, List<StaffMember> everyone) implements Answer {
            public Added {
                everyone = List.copyOf(everyone);
            }
        }

        record Refused(Refusal refusal) implements Answer {}
    }

    /// Only a manager may.
    ///
    /// @param by the id of the member of staff who adds
    public Answer add(long by, String name, Role role) {
        Objects.requireNonNull(role, "role");
        return transactions.inTransaction(() -> {
            if (staff.find(by).filter(StaffMember::isManager).isEmpty()) {
                return new Answer.Refused(Refusal.because(Reason.NOT_A_MANAGER));
            }
            if (name.isBlank()) {
                return new Answer.Refused(Refusal.because(Reason.WHO_MISSING));
            }
            if (name.strip().length() > Limits.NAME) {
                return new Answer.Refused(Refusal.tooLong(name.strip(), Limits.NAME));
            }
            var id = staff.add(new StaffMember(0, name.strip(), role));
            return new Answer.Added(new StaffMember(id, name.strip(), role), staff.all());
        });
    }
}
