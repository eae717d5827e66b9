package dk.holdt.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.usecase.OneRepair;
import java.time.LocalDate;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The answer to the customer, by the keyboard.
class AnswerViewTest extends RepairScreenTest {

    @Start
    void open(javafx.stage.Stage stage) {
        begin(stage);
    }

    private static OneRepair examined(Language language) {
        var repair = new OneRepair(language).when("2026-11-28T10:40").begun();
        OneRepair.done(repair.verdicts()
                .give(
                        repair.seen(),
                        OneRepair.METTE,
                        repair.dossier().faults().getFirst().id(),
                        new Verdict.Found("strømprint", new Verdict.Remedy.Open())));
        return repair;
    }

    @Test
    void a_yes_with_price_and_both_clocks_starts_the_repair(FxRobot robot) {
        show(robot, examined(Language.DA));
        finish(robot);
        assertThat(robot.lookup("#found").<TextArea>query().getText()).contains("Fundet – strømprint");
        robot.type(KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.ENTER);
        robot.write("strømprint").type(KeyCode.ENTER);
        robot.write("980").type(KeyCode.ENTER, KeyCode.ENTER);
        picture(robot, "answer-da-100");
        assertThat(text(robot, "#total")).isEqualTo("I alt 980 kr. (heraf moms 196 kr.)");
        robot.interact(() -> robot.lookup("#decided").query().requestFocus());
        robot.type(KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.DIGIT2);
        picture(robot, "answer-da-100-below");
        finish(robot);
        var after = repair.dossier();
        assertThat(after.stage()).isEqualTo(Stage.REPAIRING);
        assertThat(after.book().open(What.ANSWER)).isEmpty();
        assertThat(after.book().open(What.READY)).isPresent();
        assertThat(after.standingAgreements())
                .extracting(Agreement::topic)
                .containsExactly(Agreement.Topic.REPAIR_ACCEPTED);
        picture(robot, "repair-answered-da-100");
    }

    @Test
    void a_yes_without_price_and_promise_is_refused_on_top(FxRobot robot) {
        show(robot, examined(Language.NB));
        finish(robot);
        robot.interact(() -> robot.lookup("#decided").query().requestFocus());
        robot.type(KeyCode.DIGIT1);
        finish(robot);
        assertThat(robot.lookup("#problems .hyperlink").queryAll()).hasSize(2);
        assertThat(repair.dossier().stage()).isEqualTo(Stage.EXAMINING);
        pictureAtTwice(robot, "answer-missing-nb-200");
    }

    @Test
    void nobody_reached_yet_waits_for_the_customer(FxRobot robot) {
        show(robot, examined(Language.EN));
        finish(robot);
        robot.interact(() -> robot.lookup("#decided").query().requestFocus());
        robot.type(KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.ENTER);
        assertThat(robot.lookup("#remind-on").queryTextInputControl().isFocused())
                .isTrue();
        robot.write("4.12.");
        finish(robot);
        assertThat(repair.dossier().stage()).isEqualTo(Stage.WAITING_FOR_ANSWER);
        assertThat(repair.dossier().book().open(What.ANSWER)).isPresent();
        assertThat(repair.dossier().repair().progress().remindOn()).contains(LocalDate.of(2026, 12, 4));
        assertThat(text(robot, "#say")).contains("We should have asked you earlier");
    }
}
