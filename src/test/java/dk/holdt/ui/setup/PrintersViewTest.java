package dk.holdt.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.SideSheet;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.InMemoryShop;
import dk.holdt.usecase.TestPrinters;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.receipt.ChoosePrinters;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.words.Messages;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class PrintersViewTest extends RobotTest {

    private final InMemoryShop shop = InMemoryShop.open(Language.DA);
    private final TestPrinters printers = new TestPrinters();
    private final PrinterPlan plan = new PrinterPlan(shop.book());
    private Scene scene;
    private SideSheet sheet;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        sheet = new SideSheet("Esc");
        scene = new Scene(new StackPane(sheet), 1366, 697);
        Theme.apply(scene, 100);
        stage.setScene(scene);
        stage.show();
    }

    private void show(FxRobot robot, Language language) {
        robot.interact(() -> {
            var model = new PrintersViewModel(
                    new ChoosePrinters(plan, shop.transactions(), printers, printers),
                    language,
                    new DirectBackground(),
                    new DirectBackground());
            var words = new Messages(language);
            sheet.open(words.text("prn.title"), new PrintersView(model, words));
        });
    }

    @Test
    void printers_are_chosen_and_tried_with_the_keyboard(FxRobot robot) {
        show(robot, Language.DA);
        keepPicture(robot, scene, "printers-da");
        robot.interact(() -> robot.lookup("#printer-label").query().requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(plan.queue(PrintPurpose.LABEL)).contains("Rulle");
        robot.interact(() -> robot.lookup("#copies").query().requestFocus());
        robot.type(KeyCode.DIGIT2);
        assertThat(plan.isIntakeForBoth()).isTrue();
        robot.interact(() -> robot.lookup("#roll").query().requestFocus());
        robot.type(KeyCode.DIGIT2);
        assertThat(plan.labelSize()).isEqualTo(PageSize.LABEL_57_32);
        robot.interact(() -> robot.lookup("#test-label").<Button>query().fire());
        keepPicture(robot, scene, "printers-asking-da");
        robot.type(KeyCode.DIGIT1);
        assertThat(plan.cameOutRight(PrintPurpose.LABEL)).isTrue();
        keepPicture(robot, scene, "printers-tested-da");
    }

    @Test
    void a_scanner_is_tried_on_the_test_page_and_what_is_wrong_with_it_is_said(FxRobot robot) {
        show(robot, Language.DA);
        var words = new Messages(Language.DA);
        var field = robot.lookup("#scanner").<TextField>query();
        robot.interact(field::requestFocus);
        robot.interact(() -> scan(field, "AZ+1-2", KeyCode.ENTER));
        keepPicture(robot, scene, "scanner-da");
        assertThat(verdict(robot)).isEqualTo(words.text("scn.keyboard", "AZ-1/2", "AZ+1-2"));
        robot.interact(() -> scan(field, "AZ-1/2", KeyCode.TAB));
        assertThat(verdict(robot)).isEqualTo(words.text("scn.works", "Tab"));
        assertThat(field.isFocused()).as("ready for another try").isTrue();
        robot.interact(() -> scan(field, "AZ-1/2", KeyCode.ENTER));
        assertThat(verdict(robot)).isEqualTo(words.text("scn.works", "Enter"));
        assertThat(field.getText()).isEmpty();
    }

    private static String verdict(FxRobot robot) {
        return robot.lookup("#scanner").<TextField>query().getAccessibleHelp();
    }

    private static void scan(TextField field, String signs, KeyCode end) {
        signs.chars()
                .mapToObj(Character::toString)
                .forEach(sign -> Event.fireEvent(
                        field,
                        new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false)));
        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", end, false, false, false, false));
    }

    @Test
    void a_machine_without_printers_says_so_and_offers_the_file(FxRobot robot) {
        printers.names = java.util.List.of();
        show(robot, Language.EN);
        keepPicture(robot, scene, "printers-none-en");
        robot.interact(() -> robot.lookup("#printer-intake-receipt").query().requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(plan.of(PrintPurpose.INTAKE_RECEIPT)).isEqualTo(new dk.holdt.usecase.paper.PrinterChoice.FileOnly());
    }
}
