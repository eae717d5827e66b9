package dk.holdt.usecase.staff;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.StaffMember;
import java.util.List;
import java.util.Objects;

/// What became of a change about the people of the shop.
public sealed interface StaffAnswer {

    /// @param member who was changed, as they are now
    /// @param everyone those who can be chosen now
    record Done(StaffMember member, List<StaffMember> everyone) implements StaffAnswer {
        public Done {
            Objects.requireNonNull(member, "member");
            everyone = List.copyOf(everyone);
        }
    }

    record Refused(Refusal refusal) implements StaffAnswer {}

    static StaffAnswer refused(Reason reason) {
        return new Refused(Refusal.because(reason));
    }
}
