package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.RobotTest;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class UndoingViewTest extends RobotTest {

    private final List<String> undone = new ArrayList<>();
    private final StaffMember karen = new StaffMember(1, "Karen Holm", Role.MANAGER);
    private final StaffMember jonas = new StaffMember(2, "Jonas Dahl", Role.COUNTER);
    private final StaffHere staff = new StaffHere(List.of(karen, jonas));
    private StatusLine status;
    private Toasts toasts;
    private Undoing undoing;
    private long nanos;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        toasts = new Toasts();
        status = new StatusLine();
        undoing = new Undoing(toasts, status, new Messages(Language.DA), staff, () -> nanos);
        var scene = new Scene(toasts, 800, 300);
        Theme.apply(scene, 100);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void the_last_act_is_taken_back_and_only_once(FxRobot robot) {
        offer(robot, "first");
        offer(robot, "second");
        assertThat(toasts(robot)).containsExactly("second");
        robot.interact(() -> toasts.show("the customer has been told"));
        robot.interact(undoing::undo);
        robot.interact(undoing::undo);
        assertThat(undone).containsExactly("second");
        assertThat(toasts(robot)).isEmpty();
    }

    @Test
    void the_button_does_the_same(FxRobot robot) {
        offer(robot, "first");
        robot.clickOn("Fortryd  Ctrl+Z");
        robot.interact(undoing::undo);
        assertThat(undone).containsExactly("first");
    }

    @Test
    void on_another_screen_a_toast_that_was_read_goes_on_in_the_status_line(FxRobot robot) {
        offer(robot, "103607 gemt");
        robot.interact(undoing::stepAside);
        assertThat(toasts(robot)).containsExactly("103607 gemt");
        nanos = 2_100_000_000L;
        robot.interact(undoing::stepAside);
        assertThat(toasts(robot)).isEmpty();
        assertThat(status.getAccessibleText()).contains("103607 gemt · Fortryd  Ctrl+Z");
        robot.interact(undoing::undo);
        assertThat(undone).containsExactly("103607 gemt");
        assertThat(status.getAccessibleText()).doesNotContain("gemt");
    }

    @Test
    void a_key_held_down_or_pressed_twice_in_haste_is_one_press_and_a_later_one_says_that_there_is_nothing(
            FxRobot robot) {
        offer(robot, "first");
        press(robot);
        robot.interact(() -> undoing.offer(of(karen, "second")));
        nanos += 300_000_000L;
        press(robot);
        assertThat(undone).containsExactly("first");
        later(robot);
        later(robot);
        assertThat(undone).containsExactly("first", "second");
        assertThat(toasts(robot)).singleElement().asString().startsWith("Der er intet at fortryde.");
    }

    @Test
    void what_somebody_else_did_is_not_offered_and_ctrl_z_says_whose_it_is(FxRobot robot) {
        offer(robot, "103607: klar");
        robot.interact(() -> staff.choose(jonas));
        assertThat(toasts(robot)).isEmpty();
        later(robot);
        later(robot);
        assertThat(undone).isEmpty();
        assertThat(toasts(robot))
                .containsExactly(
                        "Intet er taget tilbage. »103607: klar« er gjort af Karen Holm; kun Karen Holm eller en "
                                + "leder kan fortryde det.");
        robot.interact(() -> staff.choose(karen));
        assertThat(status.getAccessibleText()).contains("103607: klar · Fortryd  Ctrl+Z");
        later(robot);
        assertThat(undone).containsExactly("103607: klar");
    }

    @Test
    void a_manager_takes_back_what_somebody_else_did_with_a_second_ctrl_z(FxRobot robot) {
        robot.interact(() -> staff.choose(jonas));
        robot.interact(() -> undoing.offer(of(jonas, "103607: klar")));
        robot.interact(() -> staff.choose(karen));
        later(robot);
        assertThat(undone).isEmpty();
        assertThat(toasts(robot))
                .containsExactly(
                        "Intet er taget tilbage endnu. »103607: klar« er gjort af Jonas Dahl. Tryk Ctrl+Z igen "
                                + "for at fortryde det som Karen Holm.");
        later(robot);
        assertThat(undone).containsExactly("103607: klar");
        assertThat(toasts(robot)).isEmpty();
    }

    @Test
    void what_was_only_thrown_away_is_brought_back_by_anybody_who_means_it(FxRobot robot) {
        var way = new Undoable.Way("Fortryd", () -> undone.add("Kofoed"));
        robot.interact(() -> undoing.offer(Undoable.unsigned(karen.id(), "Smidt væk: Kofoed", way)));
        robot.interact(() -> staff.choose(jonas));
        later(robot);
        assertThat(undone).isEmpty();
        robot.clickOn("Fortryd  Ctrl+Z");
        assertThat(undone).containsExactly("Kofoed");
    }

    private void offer(FxRobot robot, String words) {
        robot.interact(() -> undoing.offer(of(karen, words)));
    }

    private Undoable of(StaffMember who, String words) {
        return Undoable.signed(who.id(), words, new Undoable.Way("Fortryd", () -> undone.add(words)));
    }

    private void press(FxRobot robot) {
        robot.interact(undoing::undo);
    }

    private void later(FxRobot robot) {
        nanos += 1_000_000_000L;
        press(robot);
    }

    private static List<String> toasts(FxRobot robot) {
        return robot.lookup(".toast > .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
