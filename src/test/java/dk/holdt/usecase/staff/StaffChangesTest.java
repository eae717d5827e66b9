package dk.holdt.usecase.staff;

import static dk.holdt.usecase.staff.StaffRoom.METTE;
import static dk.holdt.usecase.staff.StaffRoom.METTES;
import static dk.holdt.usecase.staff.StaffRoom.done;
import static dk.holdt.usecase.staff.StaffRoom.mette;
import static dk.holdt.usecase.staff.StaffRoom.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.Right;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffEvent.What;
import dk.holdt.domain.staff.StaffMember;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StaffChangesTest {

    private final StaffRoom room = new StaffRoom();

    @Nested
    class Adding {

        @Test
        void a_colleague_comes_in_by_the_lowest_free_tile_and_their_pin() {
            var mia = room.with(" Mia ", Role.COUNTER, "4728");
            assertThat(mia.name()).isEqualTo("Mia");
            assertThat(mia.tile()).isEqualTo(2);
            assertThat(room.pins().check(mia.id(), "4728")).isInstanceOf(PinAnswer.Right.class);
            assertThat(room.events(mia.id())).containsExactly(What.ADDED);
        }

        @Test
        void the_tile_of_one_who_left_is_given_again_and_a_tenth_gets_none() {
            var mia = room.with("Mia", Role.COUNTER, "4728");
            done(room.changing().leave(mette(), mia.id()));
            assertThat(room.with("Ida", Role.COUNTER, "4728").tile()).isEqualTo(2);
            for (int tile = 3; tile <= 9; tile++) {
                assertThat(room.with("N" + tile, Role.COUNTER, "4728").tile()).isEqualTo(tile);
            }
            assertThat(room.with("Tenth", Role.COUNTER, "4728").tile()).isZero();
        }

        @Test
        void a_manager_without_a_pin_chooses_one_before_there_are_two() {
            assertThat(reason(room.adding().add(new Proof(METTE, ""), fresh("Mia", "4728"))))
                    .isEqualTo(Reason.PIN_NOT_SET);
            assertThat(room.in.staff().all()).hasSize(1);
        }

        @Test
        void nobody_else_adds_and_nobody_is_added_with_a_wrong_pin_or_without_a_name() {
            var mia = room.with("Mia", Role.TECHNICIAN, "4728");
            assertThat(reason(room.adding().add(new Proof(mia.id(), "4728"), fresh("Bo", "5839"))))
                    .isEqualTo(Reason.NOT_A_MANAGER);
            assertThat(reason(room.adding().add(new Proof(METTE, "472832"), fresh("Bo", "5839"))))
                    .isEqualTo(Reason.PIN_WRONG);
            assertThat(reason(room.adding().add(mette(), fresh(" ", "5839")))).isEqualTo(Reason.WHO_MISSING);
            assertThat(reason(room.adding().add(mette(), fresh("x".repeat(121), "5839"))))
                    .isEqualTo(Reason.TOO_LONG);
            assertThat(reason(room.adding().add(mette(), fresh("Bo", "1234")))).isEqualTo(Reason.PIN_EASY);
            assertThat(reason(room.adding().add(mette(), fresh("Bo", "")))).isEqualTo(Reason.PIN_LENGTH);
            assertThat(room.in.staff().all()).hasSize(2);
        }

        private static AddStaff.NewMember fresh(String name, String pin) {
            return new AddStaff.NewMember(name, Role.COUNTER, pin);
        }
    }

    @Nested
    class A_pin_of_ones_own {

        private final StaffMember mia = room.with("Mia", Role.COUNTER, "4728");

        @Test
        void is_changed_with_the_old_one() {
            assertThat(done(room.setting().own(old("4728"), "90517")).pinDigits())
                    .isEqualTo(5);
            assertThat(room.pins().check(mia.id(), "90517")).isInstanceOf(PinAnswer.Right.class);
            assertThat(room.pins().check(mia.id(), "4728")).isInstanceOf(PinAnswer.Wrong.class);
            assertThat(room.events(mia.id())).contains(What.PIN_CHOSEN);
        }

        @Test
        void is_not_changed_without_it_and_that_counts_as_a_wrong_one() {
            assertThat(reason(room.setting().own(old("0000"), "90517"))).isEqualTo(Reason.PIN_WRONG);
            assertThat(room.pins().check(mia.id(), "1111")).isEqualTo(new PinAnswer.Wrong(3));
        }

        @Test
        void is_none_of_the_last_three() {
            done(room.setting().own(old("4728"), "5839"));
            done(room.setting().own(old("5839"), "6940"));
            assertThat(reason(room.setting().own(old("6940"), "4728"))).isEqualTo(Reason.PIN_USED);
            assertThat(reason(room.setting().own(old("6940"), "6940"))).isEqualTo(Reason.PIN_USED);
            done(room.setting().own(old("6940"), "7051"));
            done(room.setting().own(old("7051"), "4728"));
        }

        @Test
        void cannot_be_set_without_the_key() {
            room.keyIsHere = false;
            assertThat(reason(room.setting().own(old("4728"), "90517"))).isEqualTo(Reason.PIN_KEY_MISSING);
        }

        private Proof old(String pin) {
            return new Proof(mia.id(), pin);
        }
    }

    @Nested
    class A_manager {

        private final StaffMember mia = room.with("Mia", Role.COUNTER, "4728");

        @Test
        void gives_another_pin_and_ends_the_wait_with_it() {
            for (int one = 0; one < 5; one++) {
                room.pins().check(mia.id(), "0000");
            }
            assertThat(reason(room.setting().reset(mette(), mia.id(), "1234"))).isEqualTo(Reason.PIN_EASY);
            done(room.setting().reset(mette(), mia.id(), "90517"));
            assertThat(room.pins().check(mia.id(), "90517")).isInstanceOf(PinAnswer.Right.class);
            assertThat(room.in.staffEvents().getLast().by()).contains(METTE);
        }

        @Test
        void ends_a_wait() {
            for (int one = 0; one < 5; one++) {
                room.pins().check(mia.id(), "0000");
            }
            done(room.changing().clearWait(mette(), mia.id()));
            assertThat(room.pins().check(mia.id(), "4728")).isInstanceOf(PinAnswer.Right.class);
            assertThat(room.events(mia.id())).contains(What.WAIT_CLEARED);
        }

        @Test
        void is_one_with_six_digits() {
            assertThat(reason(room.changing().role(mette(), mia.id(), Role.MANAGER)))
                    .isEqualTo(Reason.PIN_LENGTH);
            done(room.setting().reset(mette(), mia.id(), "905173"));
            assertThat(done(room.changing().role(mette(), mia.id(), Role.MANAGER))
                            .isManager())
                    .isTrue();
        }

        @Test
        void stays_while_there_is_no_other() {
            assertThat(reason(room.changing().role(mette(), METTE, Role.COUNTER)))
                    .isEqualTo(Reason.LAST_MANAGER);
            assertThat(reason(room.changing().leave(mette(), METTE))).isEqualTo(Reason.LAST_MANAGER);
            done(room.setting().reset(mette(), mia.id(), "905173"));
            done(room.changing().role(mette(), mia.id(), Role.MANAGER));
            assertThat(done(room.changing().leave(mette(), METTE)).left()).isTrue();
        }

        @Test
        void is_the_only_one_who_changes_others() {
            var by = new Proof(mia.id(), "4728");
            assertThat(reason(room.setting().reset(by, METTE, "905173"))).isEqualTo(Reason.NOT_A_MANAGER);
            assertThat(reason(room.changing().role(by, mia.id(), Role.TECHNICIAN)))
                    .isEqualTo(Reason.NOT_A_MANAGER);
            assertThat(reason(room.changing().leave(by, METTE))).isEqualTo(Reason.NOT_A_MANAGER);
            assertThat(reason(room.changing().clearWait(by, METTE))).isEqualTo(Reason.NOT_A_MANAGER);
            assertThat(room.pins().check(METTE, METTES)).isInstanceOf(PinAnswer.Right.class);
        }
    }

    @Nested
    class Proving_it {

        @Test
        void asks_one_who_is_alone_for_nothing_and_one_of_several_for_a_pin() {
            var alone = new Proof(METTE, "");
            assertThat(room.proving().refusal(alone, Right.OVERRIDE_GUARD)).isEmpty();
            room.in.staff().add(new StaffMember(0, "Bo", Role.COUNTER));
            assertThat(reasonOf(room.proving().refusal(alone, Right.OVERRIDE_GUARD)))
                    .isEqualTo(Reason.PIN_NOT_SET);
        }

        @Test
        void tells_the_wrong_pin_from_the_wrong_role() {
            var mia = room.with("Mia", Role.TECHNICIAN, "4728");
            assertThat(reasonOf(room.proving().refusal(new Proof(mia.id(), "4728"), Right.OVERRIDE_GUARD)))
                    .isEqualTo(Reason.NOT_A_MANAGER);
            assertThat(reasonOf(room.proving().refusal(new Proof(METTE, "4728"), Right.OVERRIDE_GUARD)))
                    .isEqualTo(Reason.PIN_WRONG);
            assertThat(room.proving().refusal(mette(), Right.OVERRIDE_GUARD)).isEmpty();
        }

        private static Reason reasonOf(Optional<Refusal> refusal) {
            return refusal.orElseThrow().reason();
        }
    }
}
