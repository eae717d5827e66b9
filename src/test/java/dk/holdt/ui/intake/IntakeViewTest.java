package dk.holdt.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.promise.HolidayRule;
import dk.holdt.domain.promise.HolidaySet;
import dk.holdt.domain.promise.YearlyDay;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.RecordingNavigator;
import dk.holdt.ui.kit.Shortcuts;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.StoreFailure;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The scripts of the counter, typed key by key.
class IntakeViewTest extends RobotTest {

    private IntakeFixture fixture;
    private IntakeViewModel model;
    private IntakeView view;
    private RecordingNavigator navigator;
    private Scene scene;
    private Stage stage;
    private int keys;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        this.stage = stage;
        scene = new Scene(new StackPane(), 1366, 697);
        stage.setScene(scene);
        open(Language.DA);
        stage.show();
    }

    private void open(Language language) {
        fixture = new IntakeFixture(language);
        model = fixture.model(new DirectBackground());
        navigator = new RecordingNavigator();
        view = new IntakeView(model, Country.DK, fixture.station(navigator, language));
        scene.setRoot(new StackPane(view.view()));
        Theme.apply(scene, 100);
        new Shortcuts(scene).screen(view::commands);
        view.shown();
    }

    @Test
    void a_returning_customer_with_a_known_device_needs_nineteen_keys_after_f2(FxRobot robot) {
        write(robot, "2041");
        keepPicture(robot, scene, "intake-match-da");
        enter(robot);
        keepPicture(robot, scene, "intake-same-device-da");
        enter(robot);
        write(robot, "skærm");
        enter(robot);
        enter(robot);
        enter(robot);
        enter(robot);
        type(robot, KeyCode.DIGIT2);
        type(robot, KeyCode.DIGIT1);
        keepPicture(robot, scene, "intake-returning-da");
        assertThat(text(robot, "#agree-promise"))
                .isEqualTo(model.promise().offer().orElseThrow().words().sentence());
        assertThat(text(robot, "#agree-with")).isEqualTo("Intet tilbehør");
        finish(robot);
        assertThat(navigator.asked).containsExactly("board", "undo 100009 gemt");
        assertThat(keys).isEqualTo(19);
        assertThat(robot.lookup("#who").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void a_new_customer_is_taken_in_by_the_keyboard_alone(FxRobot robot) {
        write(robot, "20123456");
        enter(robot);
        write(robot, "Anna Berg");
        enter(robot);
        write(robot, "anna.berg@mail.dk");
        enter(robot);
        write(robot, "ideapad 5");
        enter(robot);
        enter(robot);
        write(robot, "tænder ikke altid");
        enter(robot);
        write(robot, "blæseren larmer");
        enter(robot);
        enter(robot);
        write(robot, "30.11.");
        enter(robot);
        write(robot, "op");
        enter(robot);
        enter(robot);
        type(robot, KeyCode.DIGIT1);
        write(robot, "1478");
        keepPicture(robot, scene, "intake-code-da");
        enter(robot);
        type(robot, KeyCode.DIGIT2);
        keepPicture(robot, scene, "intake-new-da");
        assertThat(text(robot, "#need-conflict")).contains("mandag den 30. november");
        finish(robot);
        var repairs = fixture.shop.repairs();
        var number = repairs.open().getFirst().repair().number();
        var dossier = repairs.find(number).orElseThrow();
        assertThat(dossier.customer().name()).isEqualTo("Anna Berg");
        assertThat(dossier.accessories()).first().satisfies(thing -> assertThat(thing.words())
                .isEqualTo("oplader"));
        assertThat(dossier.faults()).hasSize(2);
        var code = fixture.shop.unlocks().of(dossier.repair().id());
        assertThat(code.orElseThrow().how()).isEqualTo(Unlock.How.NOTED);
        assertThat(model.withIt().unlock().codeProperty().get()).isEmpty();
    }

    @Test
    void what_is_missing_is_said_above_and_at_the_field_and_each_line_leads_there(FxRobot robot) {
        finish(robot);
        var summary = robot.lookup("#problems").queryAs(ErrorSummary.class);
        assertThat(summary.isFocused()).isTrue();
        keepPicture(robot, scene, "intake-missing-da");
        assertThat(summary.getAccessibleText()).startsWith("6 ting mangler, før det kan gemmes");
        for (int line = 0; line < 3; line++) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("device");
        assertThat(robot.lookup((Node node) ->
                                node instanceof Label label && label.getText().startsWith("Enhed: Skriv"))
                        .tryQuery())
                .isPresent();
    }

    @Test
    void a_full_disk_is_said_in_one_sentence_and_the_second_try_saves(FxRobot robot) {
        fillIn(robot);
        robot.interact(() -> {
            // or the draft that is still to be kept takes the failure
            model.drafts().look();
            fixture.shop.failNext(new StoreFailure(StoreFailure.Kind.FULL, "no room", null));
        });
        finish(robot);
        assertThat(text(robot, "#not-saved")).startsWith("Disken er fuld. Intet blev gemt");
        keepPicture(robot, scene, "intake-full-da");
        assertThat(navigator.asked).isEmpty();
        finish(robot);
        assertThat(navigator.asked).contains("board");
        assertThat(fixture.shop.repairCount()).isOne();
    }

    @Test
    void escape_puts_what_was_typed_aside_and_goes_to_the_board(FxRobot robot) {
        write(robot, "Anna");
        robot.type(KeyCode.ESCAPE);
        assertThat(navigator.asked).containsExactly("board");
        assertThat(fixture.shop.drafts().all())
                .singleElement()
                .extracting(draft -> draft.fields().get("phone"))
                .isEqualTo("Anna");
        assertThat(model.customer().phoneProperty().get()).isEmpty();
    }

    @Test
    void every_key_is_kept_within_a_second_without_leaving_the_form(FxRobot robot) throws TimeoutException {
        write(robot, "2012");
        WaitForAsyncUtils.waitFor(1, TimeUnit.SECONDS, () -> fixture.shop.drafts().all().stream()
                .anyMatch(draft -> "2012".equals(draft.fields().get("phone"))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#draft-kept")).isEqualTo("Kladde gemt 14.30 · Esc lægger til side");
        keepPicture(robot, scene, "intake-draft-da");
    }

    @Test
    void a_new_form_says_what_was_put_aside(FxRobot robot) {
        write(robot, "Kofoed");
        robot.interact(() -> view.begin());
        robot.interact(view::shown);
        assertThat(focused().getId()).isEqualTo("who");
        robot.interact(() ->
                model.drafts().thrownAway(fixture.shop.drafts().all().getFirst().uuid()));
        assertThat(navigator.asked)
                .containsExactly("toast Lagt til side: Kofoed [Fortsæt]", "no toast Lagt til side: Kofoed");
    }

    @Test
    void coming_back_finds_the_cursor_behind_the_letter_it_stood_behind(FxRobot robot) {
        write(robot, "Anna");
        robot.interact(() -> {
            view.left();
            view.shown();
        });
        write(robot, " B");
        assertThat(model.customer().phoneProperty().get()).isEqualTo("Anna B");
    }

    @Test
    void it_reads_well_in_english_and_at_twice_the_size(FxRobot robot) {
        robot.interact(() -> open(Language.EN));
        fillIn(robot);
        keepPicture(robot, scene, "intake-en");
        robot.interact(() -> Theme.apply(scene, 200));
        robot.interact(() -> {});
        keepPicture(robot, scene, "intake-en-200");
        robot.interact(() -> robot.lookup("#save").query().requestFocus());
        robot.interact(() -> {});
        keepPicture(robot, scene, "intake-en-200-end");
        assertThat(text(robot, "#agree-promise")).startsWith("We tell you what is wrong");
    }

    private void fillIn(FxRobot robot) {
        robot.interact(() -> {
            model.customer().phoneProperty().set("20123456");
            model.customer().nameProperty().set("Anna Berg");
            model.device().nameProperty().set("Lenovo IdeaPad 5");
            model.faults().getLast().wordsProperty().set("does not always start");
            model.faults().getLast().sinceProperty().set("yesterday");
            model.addFault();
            model.withIt().nextProperty().set("charger");
            model.withIt().takeNext();
            robot.lookup("#ways").query().requestFocus();
        });
        robot.type(KeyCode.DIGIT1);
    }

    private void write(FxRobot robot, String text) {
        robot.write(text);
        keys += text.length();
    }

    private void enter(FxRobot robot) {
        type(robot, KeyCode.ENTER);
    }

    private void type(FxRobot robot, KeyCode key) {
        robot.type(key);
        keys++;
    }

    private void finish(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        keys += 2;
        assertThat(Command.FINISH.keyText()).isEqualTo("Ctrl+Enter");
    }

    @Test
    void a_public_holiday_that_is_passed_over_is_named_beside_the_promises(FxRobot robot) {
        robot.interact(() -> {
            open(Language.DA);
            var christmas = new LocalText("Christmas Day", "Juledag", "Juledag");
            var holidays = new HolidaySet(List.of(HolidayRule.always("dk.christmas", christmas, YearlyDay.on(12, 25))));
            fixture.shop.book().add(fixture.shop.book().calendar().withHolidays(holidays));
            fixture.now = Instant.parse("2026-12-23T13:30:00Z");
            view.shown();
            model.promise().begin();
        });
        var closed = robot.lookup("#closed-days").queryAs(Label.class);
        assertThat(closed.getText())
                .isEqualTo("Juledag (fredag den 25. december) er helligdag: Vi har lukket, og dagen tæller ikke med "
                        + "som åbningstid.");
        assertThat(closed.isVisible()).isTrue();
        var ways = model.promise().waysProperty().get().orElseThrow().ways();
        robot.interact(() -> model.promise().take(ways.getFirst()));
        // 24 hours from Wednesday end on Thursday
        assertThat(closed.isVisible()).isFalse();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }
}
