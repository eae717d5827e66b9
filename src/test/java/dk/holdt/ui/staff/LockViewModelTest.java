package dk.holdt.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.LaterBackground;
import dk.holdt.ui.staff.LockViewModel.Said;
import dk.holdt.usecase.staff.StaffRoom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LockViewModelTest {

    private final StaffRoom room = new StaffRoom();
    private final List<String> in = new ArrayList<>();
    private final LockViewModel model =
            new LockViewModel(room.comingIn(), new DirectBackground(), member -> in.add(member.name()));

    @BeforeEach
    void three_people() {
        room.with("Mia", Role.COUNTER, "4728");
        room.in.staff().add(new StaffMember(0, "Bo", Role.COUNTER));
        model.begin(room.in.staff().working());
    }

    @Test
    void the_tile_then_the_pin_that_is_tried_at_its_last_digit() {
        type("2472");
        assertThat(model.typedProperty().get()).isEqualTo(3);
        assertThat(in).isEmpty();
        type("8");
        assertThat(in).containsExactly("Mia");
        assertThat(model.chosenProperty().get()).isEmpty();
    }

    @Test
    void who_has_no_pin_is_in_by_the_tile_alone() {
        type("3");
        assertThat(in).containsExactly("Bo");
    }

    @Test
    void a_digit_without_a_tile_chooses_nobody() {
        type("047809");
        assertThat(model.chosenProperty().get()).isEmpty();
        assertThat(in).isEmpty();
    }

    @Test
    void a_wrong_pin_says_how_many_are_left_and_can_be_typed_again_at_once() {
        type("24729");
        assertThat(model.saidProperty().get()).isEqualTo(new Said.Wrong(4));
        assertThat(model.typedProperty().get()).isZero();
        type("4728");
        assertThat(in).containsExactly("Mia");
    }

    @Test
    void digits_are_taken_back_one_by_one_and_then_the_choice() {
        type("247");
        model.erase();
        model.erase();
        assertThat(model.chosenProperty().get()).isPresent();
        model.erase();
        assertThat(model.chosenProperty().get()).isEmpty();
    }

    @Test
    void while_one_waits_nothing_is_typed_and_the_seconds_run_down_to_another_try() {
        type("2" + "0000".repeat(5));
        assertThat(model.saidProperty().get()).isEqualTo(new Said.Wait(Duration.ofSeconds(30)));
        type("4728");
        assertThat(model.typedProperty().get()).isZero();
        room.runs(Duration.ofSeconds(30));
        for (int second = 0; second < 29; second++) {
            model.second();
        }
        assertThat(model.saidProperty().get()).isEqualTo(new Said.Wait(Duration.ofSeconds(1)));
        model.second();
        assertThat(model.saidProperty().get()).isEqualTo(new Said.Nothing());
        type("4728");
        assertThat(in).containsExactly("Mia");
    }

    @Test
    void who_is_chosen_while_waiting_hears_it_at_once_and_a_manager_does_not_wait() {
        type("2" + "0000".repeat(5));
        model.nobody();
        type("2");
        assertThat(model.saidProperty().get()).isInstanceOf(Said.Wait.class);
        model.nobody();
        type("1" + StaffRoom.METTES);
        assertThat(in).containsExactly("Mette Juhl");
    }

    @Test
    void without_the_key_it_says_so_and_lets_nobody_in() {
        room.keyIsHere = false;
        type("24728");
        assertThat(model.saidProperty().get()).isEqualTo(new Said.NoKey());
        assertThat(in).isEmpty();
    }

    @Test
    void while_a_pin_is_tried_no_other_is_typed() {
        var later = new LaterBackground();
        var slow = new LockViewModel(room.comingIn(), later, member -> in.add(member.name()));
        slow.begin(room.in.staff().working());
        "24728".chars().forEach(sign -> slow.digit(sign - '0'));
        slow.digit(9);
        slow.nobody();
        assertThat(slow.typedProperty().get()).isZero();
        later.answerAll();
        assertThat(in).containsExactly("Mia");
    }

    private void type(String digits) {
        digits.chars().forEach(sign -> model.digit(sign - '0'));
    }
}
