package dk.holdt.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.usecase.OneRepair;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class MoveOnViewTest extends RepairScreenTest {

    @Start
    void open(Stage stage) {
        begin(stage);
    }

    @Test
    void ctrl_m_a_digit_and_enter_move_it_on_and_what_is_not_open_is_said_once(FxRobot robot) {
        show(robot, new OneRepair(Language.DA));
        robot.press(KeyCode.CONTROL).type(KeyCode.M).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#stage-closed .label").<Label>queryAll())
                .extracting(Label::getText)
                .containsExactly("Kan ikke gøres, når den er »indleveret«: Begynd at reparere · "
                        + "Spørg kunden – vent på svar · Delen er kommet · Klar – sæt på hylden");
        picture(robot, "move-on-da");
        robot.type(KeyCode.DIGIT5).type(KeyCode.ENTER);
        assertThat(repair.dossier().stage()).isEqualTo(dk.holdt.domain.repair.Stage.RECEIVED);
        assertThat(window.hasSheet()).isTrue();
        robot.interact(() -> robot.lookup("#step").query().requestFocus());
        robot.type(KeyCode.DIGIT1).type(KeyCode.ENTER);
        assertThat(repair.dossier().stage()).isEqualTo(dk.holdt.domain.repair.Stage.EXAMINING);
        assertThat(window.hasSheet()).isFalse();
    }
}
