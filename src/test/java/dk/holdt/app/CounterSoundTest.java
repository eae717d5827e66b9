package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.kit.AtCounter;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.Nobody;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class CounterSoundTest {

    private final Set<Long> urgent = new HashSet<>();
    private final AtCounter atCounter = Nobody.there();
    private final SimpleObjectProperty<Boolean> on = new SimpleObjectProperty<>(true);
    private boolean hasSound = true;
    private int rung;
    private final CounterSound sound = new CounterSound(
            () -> {
                if (urgent.contains(-1L)) {
                    throw new IllegalStateException("the disk is away");
                }
                return Set.copyOf(urgent);
            },
            () -> {
                rung++;
                return hasSound;
            },
            new DirectBackground(),
            new DirectBackground(),
            atCounter,
            on);

    @Test
    void each_is_heard_once_and_several_at_once_are_one_tone() {
        sound.look();
        assertThat(rung).isZero();
        urgent.addAll(List.of(1L, 2L));
        sound.look();
        sound.look();
        assertThat(rung).isEqualTo(1);
        urgent.add(3L);
        sound.look();
        assertThat(rung).isEqualTo(2);
    }

    @Test
    void what_was_heard_is_not_heard_again_when_it_comes_back() {
        urgent.add(1L);
        sound.look();
        urgent.clear();
        sound.look();
        urgent.add(1L);
        sound.look();
        assertThat(rung).isEqualTo(1);
    }

    @Test
    void while_a_customer_stands_there_nothing_is_heard_and_once_they_have_gone_it_is_heard_once() {
        atCounter.toggle();
        urgent.add(1L);
        sound.look();
        assertThat(rung).isZero();
        atCounter.toggle();
        assertThat(rung).isEqualTo(1);
        atCounter.toggle();
        atCounter.toggle();
        assertThat(rung).isEqualTo(1);
    }

    @Test
    void of_whom_was_told_meanwhile_nothing_is_heard() {
        atCounter.toggle();
        urgent.add(1L);
        sound.look();
        urgent.clear();
        sound.look();
        atCounter.toggle();
        assertThat(rung).isZero();
    }

    @Test
    void looking_for_a_moment_lets_nothing_be_heard() {
        atCounter.toggle();
        urgent.add(1L);
        sound.look();
        atCounter.showForAMoment();
        assertThat(rung).isZero();
    }

    @Test
    void switched_off_it_is_silent_and_switched_on_it_says_what_waits() {
        on.set(false);
        urgent.add(1L);
        sound.look();
        assertThat(rung).isZero();
        on.set(true);
        assertThat(rung).isEqualTo(1);
    }

    @Test
    void what_cannot_be_read_is_not_heard() {
        urgent.add(-1L);
        sound.look();
        assertThat(rung).isZero();
    }

    @Test
    void whoever_tries_it_hears_whether_the_computer_has_sound() {
        var told = new ArrayList<Boolean>();
        sound.listen(told::add);
        hasSound = false;
        sound.listen(told::add);
        assertThat(told).containsExactly(true, false);
        assertThat(rung).isEqualTo(2);
    }
}
