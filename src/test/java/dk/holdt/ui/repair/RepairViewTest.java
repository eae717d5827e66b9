package dk.holdt.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.domain.shelf.Stop;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.InMemoryCustody;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.receipt.PrintQueue;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// One repair, driven by the keyboard alone.
class RepairViewTest extends RepairScreenTest {

    @Start
    void open(Stage stage) {
        begin(stage);
    }

    private static OneRepair agreedAndExamined(Language language) {
        var repair = new OneRepair(language).when("2026-11-27T15:10").begun();
        OneRepair.done(repair.notes()
                .agree(repair.seen(), OneRepair.METTE, Agreement.Topic.DO_NOT_ERASE, "", Optional.empty()));
        OneRepair.done(repair.notes()
                .agree(repair.seen(), OneRepair.METTE, Agreement.Topic.WANTS_TO_SEE, "", Optional.empty()));
        OneRepair.done(repair.notes()
                .agree(repair.seen(), OneRepair.METTE, Agreement.Topic.MAY_COLLECT, "Ole Berg", Optional.empty()));
        var faults = repair.dossier().faults();
        OneRepair.done(repair.verdicts()
                .give(
                        repair.seen(),
                        OneRepair.METTE,
                        faults.get(0).id(),
                        new Verdict.Found("strømprint", new Verdict.Remedy.Open())));
        OneRepair.done(repair.verdicts()
                .give(
                        repair.seen(),
                        OneRepair.METTE,
                        faults.get(1).id(),
                        new Verdict.NotFound("40 minutter under belastning")));
        return repair.when("2026-11-28T10:40");
    }

    @Test
    void what_was_promised_is_quoted_word_for_word_and_what_to_say_stands_ready(FxRobot robot) {
        show(robot, agreedAndExamined(Language.DA));
        keepPicture(robot, scene, "repair-da-100");
        var sentence = repair.dossier().book().promises().getFirst().words().sentence();
        assertThat(text(robot, "#promise-1")).isEqualTo("»" + sentence.replace('\u00a0', ' ') + "«");
        assertThat(text(robot, "#say")).contains("regner med at holde tiden: kl. 14.30");
        assertThat(text(robot, "#repair-title")).contains("Lenovo IdeaPad 5", "Anna Berg", "20 12 34 56");
        robot.interact(() -> Theme.apply(scene, 200));
        robot.interact(() -> {});
        keepPicture(robot, scene, "repair-da-200");
    }

    @Test
    void a_stop_stands_before_what_was_agreed(FxRobot robot) {
        var stopped = agreedAndExamined(Language.DA);
        new InMemoryCustody(stopped.shop)
                .custody()
                .shelf()
                .stop(
                        stopped.dossier().repair().id(),
                        new Stop(
                                0,
                                Stop.Reason.POLICE,
                                "",
                                Optional.empty(),
                                OneRepair.at("2026-11-28T10:30"),
                                OneRepair.METTE));
        show(robot, stopped);
        assertThat(robot.from(robot.lookup("#agreements")).lookup(".agreement").<Label>queryAll().stream()
                        .map(Label::getText)
                        .findFirst())
                .contains("Må ikke udleveres: politiet har bedt os beholde den");
    }

    @Test
    void a_customer_who_asked_is_noted_with_two_keys(FxRobot robot) {
        show(robot, agreedAndExamined(Language.EN));
        robot.type(KeyCode.DIGIT1).type(KeyCode.ENTER);
        var contact = repair.dossier().book().contacts().getLast();
        assertThat(contact.hadToAsk()).isTrue();
        assertThat(contact.words()).startsWith("We are working on it");
        assertThat(window.went).as("the offer to take it back says it").isEmpty();
        keepPicture(robot, scene, "repair-en-100");
    }

    @Test
    void a_code_is_shown_on_a_key_and_the_journal_says_who_saw_it(FxRobot robot) {
        var noted = agreedAndExamined(Language.DA);
        noted.shop.unlocks().note(noted.dossier().repair().id(), "1478 963");
        show(robot, noted);
        assertThat(text(robot, "#unlock")).isEqualTo("noteret, forseglet");
        assertThat(text(robot, "#code")).isEmpty();
        robot.interact(() -> robot.lookup("#show-code").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#code")).isEqualTo("1478 963");
        keepPicture(robot, scene, "repair-code-da");
        var entry = noted.dossier().entries().getLast();
        assertThat(entry.words()).isEqualTo("Koden til enheden er vist");
        assertThat(entry.by()).isEqualTo(OneRepair.METTE);
        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#code")).isEmpty();
        noted.shop.unlocks().erase(noted.dossier().repair().id(), OneRepair.at("2026-11-28T10:41"));
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#show-code").queryButton().getText())
                .as("nothing is shown that could be hidden")
                .isEqualTo("Vis koden");
    }

    @Test
    void f8_chip_and_words_write_an_agreement_that_stands_on_top_at_once(FxRobot robot) {
        show(robot, new OneRepair(Language.DA));
        robot.type(KeyCode.F8).type(KeyCode.DIGIT5).type(KeyCode.ENTER);
        robot.write("Ole");
        keepPicture(robot, scene, "repair-note-da");
        finish(robot);
        assertThat(repair.dossier().standingAgreements())
                .extracting(Agreement::topic, Agreement::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Agreement.Topic.MAY_COLLECT, "Ole"));
        assertThat(window.hasSheet()).isFalse();
        assertThat(robot.lookup("#agreements .agreement").<Label>queryAll())
                .extracting(Label::getText)
                .containsExactly("Kan hentes af Ole");
    }

    @Test
    void the_keys_lead_on_to_bench_and_handover(FxRobot robot) {
        show(robot, new OneRepair(Language.NB));
        finish(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.U).release(KeyCode.CONTROL);
        assertThat(window.went).containsExactly("bench " + repair.number, "handover " + repair.number);
    }

    @Test
    void ctrl_p_asks_for_the_printer_once_and_prints(FxRobot robot) {
        show(robot, new OneRepair(Language.DA));
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        robot.type(KeyCode.DIGIT2);
        picture(robot, "repair-printer-da");
        finish(robot);
        assertThat(window.went).as("Ctrl+Enter belongs to the sheet").noneMatch(where -> where.startsWith("bench"));
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        assertThat(papers.jobs).extracting(PrintQueue.Job::printer).containsExactly("Zebra", "Zebra");
        robot.interact(() -> robot.lookup("#open-7").<Button>query().fire());
        assertThat(papers.opened).containsExactly("repair-" + repair.number + "-intake.pdf 4");
    }

    @Test
    void late_and_not_told_is_a_shape_and_words_and_owning_up(FxRobot robot) {
        show(robot, agreedAndExamined(Language.EN).when("2026-11-28T15:40"));
        picture(robot, "repair-late-en-100");
        var mark = robot.lookup("#promises .standing-mark").<StandingMark>query();
        assertThat(mark.shape()).isEqualTo(StandingMark.Shape.SOLID_SQUARE);
        assertThat(mark.getAccessibleText()).isEqualTo("Late 1 h 10 min – customer NOT told");
        assertThat(text(robot, "#say")).startsWith("We did not make it by 14:30, and you should have heard that");
    }
}
