package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.RobotTest;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class ToastsViewTest extends RobotTest {

    private Button save;
    private Toasts toasts;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        save = new Button("Gem reparationen");
        toasts = new Toasts();
        StackPane.setAlignment(save, Pos.BOTTOM_CENTER);
        save.setTranslateY(-70);
        save.setVisible(false);
        var scene = new Scene(new StackPane(save, toasts), 800, 300);
        Theme.apply(scene, 100);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_sentence_stands_above_a_button_also_one_that_comes_later(FxRobot robot) {
        robot.interact(() -> toasts.show("104121 gemt", List.of(new Toasts.Action("Fortryd", () -> {}))));
        robot.interact(() -> {});
        var atFoot = top(robot);
        robot.interact(() -> save.setVisible(true));
        robot.interact(() -> save.getParent().requestLayout());
        robot.interact(() -> {});
        assertThat(top(robot)).isLessThan(atFoot);
        var toast = robot.lookup(".toast").query();
        assertThat(toast.localToScene(toast.getLayoutBounds()).intersects(save.localToScene(save.getLayoutBounds())))
                .isFalse();
        keepPicture(robot, save.getScene(), "toast-above-button");
    }

    @Test
    void beside_short_words_in_a_wide_row_it_stays_at_the_foot_and_on_them_it_does_not(FxRobot robot) {
        var row = new Label("Batteriet er tomt");
        row.setMaxWidth(Double.MAX_VALUE);
        StackPane.setAlignment(row, Pos.BOTTOM_LEFT);
        row.setTranslateY(-70);
        robot.interact(() -> toasts.show("104121 gemt", List.of()));
        robot.interact(() -> {});
        var atFoot = top(robot);
        robot.interact(() -> ((StackPane) save.getParent()).getChildren().addFirst(row));
        robot.interact(() -> {});
        assertThat(top(robot)).isEqualTo(atFoot);
        robot.interact(() -> row.setAlignment(Pos.CENTER));
        robot.interact(() -> {});
        assertThat(top(robot)).isLessThan(atFoot);
        robot.interact(() -> {
            row.setTranslateY(0);
            row.setText("slidt\n".repeat(30));
        });
        robot.interact(() -> {});
        assertThat(top(robot)).as("no room above, but beside").isEqualTo(atFoot);
        assertThat(toasts.getTranslateX()).isPositive();
    }

    @Test
    void what_can_be_done_about_it_goes_below_a_sentence_that_has_no_room_beside_it(FxRobot robot) {
        var words = "103607 gemt · Kunden rettet – Navn: Anna Berg → Anne Bjerg";
        var actions = Stream.of("Fortryd kun rettelsen  Ctrl+Z", "Fortryd hele indleveringen", "Vis kvitteringen")
                .map(text -> new Toasts.Action(text, () -> {}))
                .toList();
        robot.interact(() -> toasts.show(words, actions));
        robot.interact(() -> {});
        var said = robot.lookup(".toast > .label").queryAs(Label.class);
        var acts = robot.lookup(".toast-acts").query();
        assertThat(said.getHeight())
                .as("in one line")
                .isLessThan(acts.getLayoutBounds().getHeight());
        assertThat(acts.getBoundsInParent().getMinY())
                .isGreaterThan(said.getBoundsInParent().getMaxY());
        keepPicture(robot, save.getScene(), "toast-narrow");
    }

    @Test
    void a_sentence_said_again_stands_there_once(FxRobot robot) {
        robot.interact(() -> {
            toasts.show("Ikke gemt");
            toasts.show("104121 gemt");
            toasts.show("Ikke gemt");
        });
        assertThat(robot.lookup(".toast").queryAll()).hasSize(2);
    }

    private static double top(FxRobot robot) {
        var toast = robot.lookup(".toast").query();
        return toast.localToScene(toast.getLayoutBounds()).getMinY();
    }
}
