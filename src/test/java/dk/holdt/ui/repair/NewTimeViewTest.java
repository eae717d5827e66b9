package dk.holdt.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact.Outcome;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.What;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.newtime.MoveTime;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A new time, from F9 to the end by the keyboard.
class NewTimeViewTest extends RepairScreenTest {

    @Start
    void open(Stage stage) {
        begin(stage);
    }

    @Test
    void nine_keys_move_a_time_and_nothing_is_chosen_beforehand(FxRobot robot) {
        show(robot, new OneRepair(Language.DA).when("2026-11-28T10:40").begun());
        robot.type(KeyCode.F9);
        assertThat(robot.lookup("#sentence").query().isVisible()).isFalse();
        robot.type(KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT2);
        picture(robot, "newtime-da-100");
        robot.type(KeyCode.ENTER, KeyCode.DIGIT1);
        assertThat(text(robot, "#script"))
                .contains("Det når vi ikke", "fejlen var større, end vi ventede", "onsdag den 2. december kl. 15.40");
        picture(robot, "newtime-da-100-below");
        finish(robot);
        var book = repair.dossier().book();
        assertThat(book.ends()).singleElement().satisfies(end -> assertThat(end.cause())
                .contains(DelayCause.BIGGER_FAULT));
        assertThat(book.open()).singleElement().satisfies(next -> {
            assertThat(next.dueAt()).isEqualTo(OneRepair.at("2026-12-02T15:40"));
            assertThat(next.replaces()).isPresent();
        });
        assertThat(window.hasSheet()).isFalse();
        picture(robot, "repair-moved-da-100");
    }

    @Test
    void a_second_delay_is_told_from_person_to_person(FxRobot robot) {
        var moved = movedOnce();
        show(robot, moved);
        robot.type(KeyCode.F9);
        assertThat(text(robot, "#second")).startsWith("This is the second new time");
        assertThat(robot.lookup("#channel .choice-words").queryAll()).hasSize(2);
        pictureAtTwice(robot, "newtime-second-en-200");
    }

    @Test
    void what_is_missing_is_said_on_top_and_nothing_is_saved(FxRobot robot) {
        show(robot, new OneRepair(Language.EN).when("2026-11-28T15:40").begun());
        robot.type(KeyCode.F9);
        robot.interact(() -> robot.lookup("#outcomes").query().requestFocus());
        robot.type(KeyCode.DIGIT1);
        finish(robot);
        picture(robot, "newtime-missing-en-100");
        assertThat(robot.lookup("#problems").query().isFocused()).isTrue();
        assertThat(robot.lookup("#problems .hyperlink").queryAll()).hasSize(2);
        assertThat(text(robot, "#script")).contains("We did not make it");
        assertThat(repair.dossier().book().contacts()).isEmpty();
        robot.type(KeyCode.TAB, KeyCode.ENTER);
        assertThat(robot.lookup("#causes").query().isFocused()).isTrue();
    }

    @Test
    void a_customer_who_wants_it_back_leads_to_the_handover_and_the_time_stands(FxRobot robot) {
        show(robot, new OneRepair(Language.NB).when("2026-11-28T10:40").begun());
        robot.type(KeyCode.F9, KeyCode.DIGIT3);
        robot.interact(() -> robot.lookup("#outcomes").query().requestFocus());
        robot.type(KeyCode.DIGIT5);
        finish(robot);
        assertThat(window.went).contains("handover " + repair.number);
        assertThat(repair.dossier().book().ends()).isEmpty();
        assertThat(repair.dossier().book().contacts().getLast().outcome()).isEqualTo(Outcome.WANTS_BACK);
    }

    private static OneRepair movedOnce() {
        var moved = new OneRepair(Language.EN).when("2026-11-28T10:40").begun();
        var done = OneRepair.done(moved.moving()
                .move(
                        moved.seen(),
                        OneRepair.METTE,
                        new MoveTime.NewTime(
                                moved.open(What.ANSWER).id(),
                                Optional.of(DelayCause.PART_LATE),
                                "",
                                OneRepair.call(Outcome.AGREED),
                                Optional.of(moved.offerAt(What.ANSWER, "2026-12-01T12:00")))));
        assertThat(done.book().ends()).extracting(PromiseEnd::how).containsExactly(PromiseEnd.How.REPLACED);
        assertThat(done.book().contacts().getLast().channel()).isEqualTo(Channel.CALL);
        return moved.when("2026-12-01T11:00");
    }
}
