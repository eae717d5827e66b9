package dk.holdt.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.Refusal.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            right,          counter, technician, manager
            SEE_CODES,      false,   true,       true
            OVERRIDE_GUARD, false,   false,      true
            MANAGE_STAFF,   false,   false,      true
            CHANGE_SHOP,    false,   false,      true
            LIFT_STOP,      false,   false,      true
            UNDO_OTHERS,    false,   false,      true
            RECOVERY_KEY,   false,   false,      true
            """)
    void who_may_what(Right right, boolean counter, boolean technician, boolean manager) {
        assertThat(Role.COUNTER.may(right)).isEqualTo(counter);
        assertThat(Role.TECHNICIAN.may(right)).isEqualTo(technician);
        assertThat(Role.MANAGER.may(right)).isEqualTo(manager);
    }

    @Test
    void the_refusal_names_the_role_that_is_needed() {
        var counter = Optional.of(new StaffMember(2, "Mia", Role.COUNTER));
        assertThat(Right.SEE_CODES.refusal(counter).orElseThrow().reason()).isEqualTo(Reason.NOT_A_TECHNICIAN);
        assertThat(Right.RECOVERY_KEY.refusal(counter).orElseThrow().reason()).isEqualTo(Reason.NOT_A_MANAGER);
    }

    @Test
    void nobody_and_who_has_left_may_nothing_of_it() {
        var manager = new StaffMember(1, "Mette", Role.MANAGER);
        assertThat(Right.RECOVERY_KEY.refusal(Optional.of(manager))).isEmpty();
        assertThat(Right.RECOVERY_KEY.refusal(Optional.of(manager.gone()))).isPresent();
        assertThat(Right.RECOVERY_KEY.refusal(Optional.empty())).isPresent();
    }
}
