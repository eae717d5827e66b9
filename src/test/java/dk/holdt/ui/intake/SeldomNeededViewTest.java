package dk.holdt.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Backup;
import dk.holdt.domain.repair.Claim;
import dk.holdt.domain.repair.Finding;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.RecordingNavigator;
import dk.holdt.ui.kit.Shortcuts;
import dk.holdt.ui.kit.Theme;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What an intake seldom has is one line a block, and several devices are one key apart.
class SeldomNeededViewTest extends RobotTest {

    private IntakeFixture fixture;
    private IntakeViewModel model;
    private RecordingNavigator navigator;
    private Scene scene;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        scene = new Scene(new StackPane(), 1366, 697);
        stage.setScene(scene);
        open(Language.DA);
        stage.show();
    }

    private void open(Language language) {
        fixture = new IntakeFixture(language);
        model = fixture.model(new DirectBackground());
        navigator = new RecordingNavigator();
        var view = new IntakeView(model, Country.DK, fixture.station(navigator, language));
        scene.setRoot(new StackPane(view.view()));
        Theme.apply(scene, 100);
        new Shortcuts(scene).screen(view::commands);
        view.shown();
    }

    @Test
    void an_empty_form_shows_one_closed_line_a_block(FxRobot robot) {
        keepPicture(robot, scene, "intake-plain-da");
        for (var line : new String[] {"#more-people", "#more-condition", "#more-data", "#more-money"}) {
            assertThat(robot.lookup(line).queryAs(Hyperlink.class).getText()).startsWith("+ ");
        }
        assertThat(isShown(robot, "#company")).isFalse();
    }

    @Test
    void the_second_device_of_a_customer_is_one_key_and_its_own_words_away(FxRobot robot) {
        robot.write("2041");
        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        robot.write("skærm");
        robot.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.DIGIT1);
        robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
        assertThat(navigator.asked).containsExactly("undo 100009 gemt");
        assertThat(scene.getFocusOwner().getId()).isEqualTo("device");
        assertThat(text(robot, "#same-visit"))
                .isEqualTo(
                        "Endnu en enhed i samme besøg som reparation 100009. Kunden får én kvittering for dem alle.");
        robot.write("ipad air");
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        robot.interact(() -> {});
        assertThat(text(robot, "#labelled")).startsWith("Nr. 100014 er sat af til denne indlevering.");
        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        robot.write("lader ikke");
        robot.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.DIGIT2);
        keepPicture(robot, scene, "intake-one-more-da");
        assertThat(text(robot, "#agree-promise")).startsWith("Vi fortæller dig, hvad der er galt");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(navigator.asked).contains("board", "undo 100014 gemt");
        assertThat(fixture.shop.repairs().open())
                .extracting(one -> one.repair().visit())
                .hasSize(2)
                .containsOnly(fixture.shop.repairs().open().getFirst().repair().visit());
    }

    @Test
    void a_line_is_opened_by_the_keyboard_and_stays_open_while_something_stands_in_it(FxRobot robot) {
        robot.interact(() -> robot.lookup("#more-people").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(isShown(robot, "#company")).isTrue();
        robot.interact(() -> robot.lookup("#company").queryAs(TextField.class).setText("Havnens Skole"));
        robot.interact(
                () -> robot.lookup("#more-people").queryAs(Hyperlink.class).fire());
        assertThat(isShown(robot, "#company")).isTrue();
        robot.interact(() -> robot.lookup("#company").queryAs(TextField.class).clear());
        robot.interact(
                () -> robot.lookup("#more-people").queryAs(Hyperlink.class).fire());
        assertThat(isShown(robot, "#company")).isFalse();
    }

    @Test
    void a_line_is_closed_when_what_stood_in_it_is_put_aside_and_open_when_it_comes_back(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#more-data").queryAs(Hyperlink.class).fire();
            model.handIn().people().companyProperty().set("Havnens Skole");
        });
        assertThat(isShown(robot, "#company")).isTrue();
        var aside = new AtomicReference<UUID>();
        robot.interact(() -> aside.set(model.drafts().putAside().orElseThrow().uuid()));
        for (var line : new String[] {"#more-people", "#more-data"}) {
            assertThat(robot.lookup(line).queryAs(Hyperlink.class).getText()).startsWith("+ ");
        }
        robot.interact(() -> model.drafts().resume(aside.get()));
        assertThat(isShown(robot, "#company")).isTrue();
    }

    @Test
    void a_wrong_company_number_is_named_and_its_line_opened(FxRobot robot) {
        robot.interact(() -> {
            model.handIn().people().companyProperty().set("Havnens Skole");
            model.handIn().people().numberProperty().set("12345675");
        });
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(isShown(robot, "#company-number")).isTrue();
        assertThat(robot.lookup((Node node) -> node instanceof Label label
                                && label.getText()
                                        .equals("CVR-nr.: Et af cifrene er forkert – kontrolcifret passer ikke"))
                        .tryQuery())
                .isPresent();
    }

    @Test
    void a_swollen_battery_says_what_to_do_and_a_telephone_is_not_its_own_number(FxRobot robot) {
        robot.interact(() -> {
            model.handIn().findingProperty(Finding.BATTERY_SWOLLEN).set(true);
            model.device().nameProperty().set("iPhone 13");
            model.customer().phoneProperty().set("20123456");
        });
        assertThat(text(robot, "#battery-danger")).contains("bryde i brand");
        assertThat(text(robot, "#own-number")).startsWith("Er 20123456 nummeret på denne telefon?");
    }

    @Test
    void everything_open_can_be_read_in_english_and_at_twice_the_size(FxRobot robot) {
        robot.interact(() -> open(Language.DA));
        fillEverything(robot);
        keepPicture(robot, scene, "intake-everything-da");
        robot.interact(() -> robot.lookup("#claim-fee").query().requestFocus());
        robot.interact(() -> {});
        keepPicture(robot, scene, "intake-everything-da-end");
        robot.interact(() -> open(Language.EN));
        fillEverything(robot);
        keepPicture(robot, scene, "intake-everything-en");
        robot.interact(() -> Theme.apply(scene, 200));
        robot.interact(() -> robot.lookup("#owner").query().requestFocus());
        robot.interact(() -> {});
        keepPicture(robot, scene, "intake-everything-en-200");
        assertThat(text(robot, "#agree-also"))
                .as("in the language of the customer")
                .contains("Forudbetalt: 500\u00a0kr.", "Vi sletter ingen data");
    }

    private void fillEverything(FxRobot robot) {
        robot.interact(() -> {
            model.customer().phoneProperty().set("2041");
            model.customer().take(model.customer().matchesProperty().get().getFirst());
            var people = model.handIn().people();
            people.companyProperty().set("Havnens Skole");
            people.numberProperty().set("12 34 56 74");
            people.referenceProperty().set("PO-2026-118");
            people.personProperty(PersonRole.OWNS_IT).set("Ole Toft");
            model.device().take(model.device().suggestionsProperty().get().getFirst());
            model.handIn().findingProperty(Finding.BATTERY_SWOLLEN).set(true);
            model.faults().getLast().wordsProperty().set("lader ikke");
            model.handIn().backupProperty().set(Backup.CUSTOMER_HAS_ONE);
            model.handIn().mayEraseProperty().set(false);
            model.handIn().money().depositProperty().set("500");
            model.handIn().money().tillProperty().set("4711");
            model.handIn().money().sideProperty().set(Claim.Side.INSURANCE);
            for (var line : new String[] {"#more-people", "#more-condition", "#more-data", "#more-money"}) {
                robot.lookup(line).queryAs(Hyperlink.class).fire();
            }
            model.promise()
                    .take(model.promise()
                            .waysProperty()
                            .get()
                            .orElseThrow()
                            .ways()
                            .getFirst());
        });
        robot.interact(() -> {});
    }

    private static boolean isShown(FxRobot robot, String id) {
        for (var at = robot.lookup(id).query(); at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
