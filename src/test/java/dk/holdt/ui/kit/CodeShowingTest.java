package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.repair.CodeAnswer;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Unlock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeShowingTest {

    private static final RepairNumber ONE = RepairNumber.of(10_000);
    private static final RepairNumber OTHER = RepairNumber.of(10_001);

    private final StandingClock clock = new StandingClock();
    private final LaterBackground background = new LaterBackground();
    private final List<String> told = new ArrayList<>();
    private final CodeShowing model = new CodeShowing(
            new CodeShowing.Source(
                    number -> Optional.of(Unlock.noted("rs1:x")),
                    (number, by) -> new CodeAnswer.Code("code of " + number),
                    (number, code, by) -> Optional.empty()),
            background,
            clock,
            () -> 1,
            () -> told.add("journal"));

    /// Runs on only when it is told to.
    private static final class StandingClock implements Later {

        private record Due(long at, Runnable does) {}

        private final List<Due> due = new ArrayList<>();
        private long now;

        @Override
        public Runnable after(Duration wait, Runnable does) {
            var one = new Due(now + wait.toMillis(), does);
            due.add(one);
            return () -> due.remove(one);
        }

        void goOn(Duration time) {
            now += time.toMillis();
            var ripe = due.stream().filter(one -> one.at() <= now).toList();
            due.removeAll(ripe);
            ripe.forEach(one -> one.does().run());
        }
    }

    @Test
    void nothing_is_shown_before_somebody_asks() {
        take(ONE);
        assertThat(model.howProperty().get()).isPresent();
        assertThat(model.answerProperty().get()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void a_code_is_shown_for_thirty_seconds() {
        take(ONE);
        show();
        assertThat(shown()).isEqualTo("code of " + ONE);
        assertThat(told).containsExactly("journal");
        clock.goOn(Duration.ofMillis(29_999));
        assertThat(shown()).isEqualTo("code of " + ONE);
        clock.goOn(Duration.ofMillis(1));
        assertThat(model.answerProperty().get()).isEmpty();
    }

    @Test
    void asked_again_it_is_shown_for_thirty_seconds_from_then() {
        take(ONE);
        show();
        clock.goOn(Duration.ofSeconds(20));
        show();
        clock.goOn(Duration.ofSeconds(20));
        assertThat(shown()).isEqualTo("code of " + ONE);
        clock.goOn(Duration.ofSeconds(10));
        assertThat(model.answerProperty().get()).isEmpty();
        assertThat(told).hasSize(2);
    }

    @Test
    void another_repair_in_hand_hides_the_code_at_once() {
        take(ONE);
        show();
        model.of(OTHER);
        assertThat(model.answerProperty().get()).isEmpty();
    }

    @Test
    void the_same_repair_read_again_leaves_it_shown() {
        take(ONE);
        show();
        take(ONE);
        assertThat(shown()).isEqualTo("code of " + ONE);
    }

    @Test
    void an_answer_that_comes_after_the_screen_was_left_is_not_shown() {
        take(ONE);
        model.show();
        model.hide();
        background.answerAll();
        assertThat(model.answerProperty().get()).isEmpty();
        assertThat(told).as("it was opened all the same").containsExactly("journal");
    }

    private void take(RepairNumber number) {
        model.of(number);
        background.answerAll();
    }

    private void show() {
        model.show();
        background.answerAll();
    }

    private String shown() {
        return model.answerProperty().get().orElseThrow() instanceof CodeAnswer.Code(var code) ? code : "";
    }
}
