package dk.holdt.usecase.staff;

import static dk.holdt.usecase.staff.StaffRoom.METTE;
import static dk.holdt.usecase.staff.StaffRoom.METTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffEvent.What;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckPinTest {

    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private final StaffRoom room = new StaffRoom();
    private final long mia = room.with("Mia", Role.COUNTER, "4728").id();
    private final long jonas = room.with("Jonas", Role.TECHNICIAN, "90517").id();

    @Test
    void the_right_pin_is_theirs_and_nobody_elses() {
        assertThat(room.pins().check(mia, "4728")).isInstanceOf(PinAnswer.Right.class);
        assertThat(room.pins().check(jonas, "4728")).isEqualTo(new PinAnswer.Wrong(4));
    }

    @Test
    void each_wrong_one_leaves_one_less_and_a_right_one_starts_anew() {
        for (int left = 4; left > 0; left--) {
            assertThat(room.pins().check(mia, "0000")).isEqualTo(new PinAnswer.Wrong(left));
        }
        room.pins().check(mia, "4728");
        assertThat(room.pins().check(mia, "0000")).isEqualTo(new PinAnswer.Wrong(4));
    }

    @Test
    void after_the_fifth_not_even_the_right_one_is_tried_for_half_a_minute() {
        lockOut(mia);
        assertThat(room.pins().check(mia, "4728")).isEqualTo(new PinAnswer.Wait(HALF_A_MINUTE));
        room.runs(Duration.ofMillis(29_999));
        assertThat(room.pins().check(mia, "4728")).isEqualTo(new PinAnswer.Wait(Duration.ofMillis(1)));
        room.runs(Duration.ofMillis(1));
        assertThat(room.pins().check(mia, "4728")).isInstanceOf(PinAnswer.Right.class);
    }

    @Test
    void after_a_wait_one_more_wrong_one_brings_twice_as_long_a_wait() {
        lockOut(mia);
        room.runs(HALF_A_MINUTE);
        assertThat(room.pins().check(mia, "0000")).isEqualTo(new PinAnswer.Wait(Duration.ofMinutes(1)));
        assertThat(room.events(mia)).containsSubsequence(What.WRONG_PIN, What.WAIT_BEGAN, What.WRONG_PIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-3650D", "-PT1M", "PT1M", "P3650D"})
    void a_clock_put_back_or_forward_shortens_nothing(Duration jump) {
        lockOut(mia);
        room.clockJumps(jump);
        assertThat(room.pins().check(mia, "4728")).isEqualTo(new PinAnswer.Wait(HALF_A_MINUTE));
        room.restart();
        room.clockJumps(jump);
        assertThat(room.pins().check(mia, "4728")).isEqualTo(new PinAnswer.Wait(HALF_A_MINUTE));
    }

    @Test
    void a_restart_begins_the_wait_anew_and_keeps_the_count() {
        lockOut(mia);
        room.runs(Duration.ofSeconds(20));
        room.restart();
        room.runs(Duration.ofSeconds(20));
        assertThat(room.pins().check(mia, "4728")).isEqualTo(new PinAnswer.Wait(Duration.ofSeconds(10)));
        room.runs(Duration.ofSeconds(10));
        assertThat(room.pins().check(mia, "0000")).isEqualTo(new PinAnswer.Wait(Duration.ofMinutes(1)));
    }

    @Test
    void a_wait_that_was_waited_does_not_come_back_with_a_restart() {
        lockOut(mia);
        room.runs(HALF_A_MINUTE);
        assertThat(room.pins().delay(mia)).isZero();
        room.restart();
        assertThat(room.pins().check(mia, "4728")).isInstanceOf(PinAnswer.Right.class);
    }

    @Test
    void going_from_tile_to_tile_does_not_help() {
        for (int one = 0; one < 3; one++) {
            room.pins().check(mia, "0000");
        }
        room.pins().check(jonas, "0000");
        assertThat(room.pins().check(jonas, "00000")).isEqualTo(new PinAnswer.Wait(HALF_A_MINUTE));
        assertThat(room.pins().check(mia, "4728")).isEqualTo(new PinAnswer.Wait(HALF_A_MINUTE));
    }

    @Test
    void a_manager_comes_in_while_the_station_waits_and_ends_its_wait_but_not_the_others() {
        lockOut(mia);
        assertThat(room.pins().check(METTE, METTES)).isInstanceOf(PinAnswer.Right.class);
        assertThat(room.pins().check(jonas, "90517")).isInstanceOf(PinAnswer.Right.class);
        assertThat(room.pins().check(mia, "4728")).isEqualTo(new PinAnswer.Wait(HALF_A_MINUTE));
    }

    @Test
    void a_managers_own_wait_holds_for_the_manager() {
        lockOut(METTE);
        assertThat(room.pins().check(METTE, METTES)).isEqualTo(new PinAnswer.Wait(HALF_A_MINUTE));
    }

    @Test
    void without_the_key_nobody_is_let_in_and_nothing_is_counted() {
        room.keyIsHere = false;
        for (int one = 0; one < 9; one++) {
            assertThat(room.pins().check(mia, "4728")).isEqualTo(new PinAnswer.NoKey());
        }
        room.keyIsHere = true;
        assertThat(room.pins().check(mia, "4728")).isInstanceOf(PinAnswer.Right.class);
    }

    @Test
    void who_has_left_is_not_asked_for_a_pin() {
        room.changing().leave(StaffRoom.mette(), mia);
        assertThatThrownBy(() -> room.pins().check(mia, "4728")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void coming_in_is_kept_and_a_pin_never_stands_in_words() {
        room.comingIn().comeIn(mia, "4728");
        assertThat(room.events(mia)).endsWith(What.CAME_IN);
        assertThat(new Proof(mia, "4728").toString()).doesNotContain("4728");
        assertThat(new AddStaff.NewMember("Mia", Role.COUNTER, "4728").toString())
                .doesNotContain("4728");
    }

    private void lockOut(long member) {
        for (int one = 0; one < 5; one++) {
            room.pins().check(member, "0000");
        }
    }
}
