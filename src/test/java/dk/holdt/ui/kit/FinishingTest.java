package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class FinishingTest {

    private static final class Body extends Pane implements Finishing {

        private int finished;

        @Override
        public void finish() {
            finished++;
        }
    }

    @Test
    void the_sheet_around_the_focus_is_finished_and_nothing_else_is() {
        var body = new Body();
        var field = new Pane();
        body.getChildren().add(new Pane(field));
        new Pane(body);
        Finishing.around(field).ifPresent(Finishing::finish);
        assertThat(body.finished).isEqualTo(1);
        assertThat(Finishing.around(body.getParent())).isEmpty();
        assertThat(Finishing.around(null)).isEmpty();
    }
}
