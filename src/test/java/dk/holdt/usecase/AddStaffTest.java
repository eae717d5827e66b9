package dk.holdt.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.setup.AddStaff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AddStaffTest {

    private final People people = new People();
    private final AddStaff addStaff = new AddStaff(new AtOnce(), people);

    @Test
    void a_manager_adds_a_colleague_who_can_be_chosen_at_once() {
        var answer = (AddStaff.Answer.Added) addStaff.add(1, " Mia ", Role.COUNTER);
        assertThat(answer.everyone()).extracting(StaffMember::name).containsExactly("Mikkel", "Jonas", "Mia");
        assertThat(answer.member().isManager()).isFalse();
    }

    @Test
    void nobody_else_does_and_nobody_is_added_without_a_name() {
        assertThat(reason(addStaff.add(2, "Mia", Role.COUNTER))).isEqualTo(Reason.NOT_A_MANAGER);
        assertThat(reason(addStaff.add(1, " ", Role.COUNTER))).isEqualTo(Reason.WHO_MISSING);
        assertThat(reason(addStaff.add(1, "x".repeat(121), Role.COUNTER))).isEqualTo(Reason.TOO_LONG);
        assertThat(people.all()).hasSize(2);
    }

    private static Reason reason(AddStaff.Answer answer) {
        return ((AddStaff.Answer.Refused) answer).refusal().reason();
    }

    private static final class AtOnce implements Transactions {
        @Override
        public <T> T inTransaction(Supplier<T> work) {
            return work.get();
        }
    }

    private static final class People implements Staff {
        private final List<StaffMember> members = new ArrayList<>(
                List.of(new StaffMember(1, "Mikkel", Role.MANAGER), new StaffMember(2, "Jonas", Role.COUNTER)));

        @Override
        public long add(StaffMember member) {
            members.add(new StaffMember(members.size() + 1L, member.name(), member.role()));
            return members.size();
        }

        @Override
        public void save(StaffMember member) {
            members.replaceAll(one -> one.id() == member.id() ? member : one);
        }

        @Override
        public Optional<StaffMember> find(long id) {
            return members.stream().filter(member -> member.id() == id).findFirst();
        }

        @Override
        public List<StaffMember> all() {
            return List.copyOf(members);
        }
    }
}
