package dk.holdt.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.input.Folding;
import dk.holdt.ui.CounterWindow;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.Act;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.RecordingNavigator;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.find.FindRepairs;
import dk.holdt.usecase.find.FoundPast;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class FindViewTest extends RobotTest {

    private final ShopFloor floor = new ShopFloor(Language.DA);
    private final RecordingNavigator navigator = new RecordingNavigator();
    private Station station;
    private final List<Act> acts = List.of(
            new Act(Command.INTAKE, () -> navigator.asked.add("did intake")),
            new Act(Command.HAND_OVER, () -> navigator.asked.add("did handover")),
            Act.seldom(words -> words.text("prn.title"), () -> navigator.asked.add("did printers")));
    private RepairNumber first;
    private RepairNumber second;
    private FindView view;
    private Scene scene;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        first = floor.take(ShopFloor.DO_NOT_ASK, "tænder ikke");
        floor.itIs("2026-11-27T15:00");
        second = floor.take(ShopFloor.DO_NOT_ASK, "blæseren larmer");
        floor.in.remember(
                new FoundPast("ords", "fixitclinic_174", "Philips", "Laptop", "Anna sagde: varmer ikke", "2019-03-02"));
        station = CounterWindow.station(floor, navigator, ShopFloor.MIA);
        view = new FindView(
                new FindViewModel(
                        new FindRepairs(floor.in.search(), new Folding(), floor.in.readLabel(), floor.in.customers()),
                        new DirectBackground()),
                station);
        var sheet = new StackPane(view.view());
        sheet.getStyleClass().add("find-panel");
        sheet.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        var root = new StackPane(sheet);
        root.setAlignment(Pos.TOP_RIGHT);
        scene = new Scene(root, 1366, 697);
        Theme.apply(scene, 100);
        stage.setScene(scene);
        stage.show();
        view.begin("", acts);
    }

    @Test
    void typing_and_enter_in_one_go_opens_the_first(FxRobot robot) {
        robot.write("3456").type(KeyCode.ENTER);
        assertThat(navigator.asked).containsExactly("repair " + second.digits());
    }

    @Test
    void a_number_on_a_label_opens_the_intake_that_waits_and_says_what_it_was_once_that_is_thrown_away(FxRobot robot) {
        var kofoed = new UUID(0, 7);
        floor.drafts().keep(kofoed, ShopFloor.MIA, Map.of("name", "Kofoed", "device", "iPad"));
        var drafts = floor.in.drafts();
        var number = floor.in.transactions().inTransaction(floor.in.repairs()::nextNumber);
        floor.in
                .transactions()
                .run(() -> drafts.reserve(kofoed, number, floor.clock().instant(), ShopFloor.MIA));
        robot.write(number.digits());
        robot.type(KeyCode.ENTER);
        assertThat(navigator.asked).containsExactly("intake " + kofoed);
        keepPicture(robot, scene, "find-label-unfinished");
        floor.itIs("2026-11-27T15:10");
        floor.drafts().throwAway(kofoed, ShopFloor.MIA);
        robot.interact(() -> view.begin(number.digits(), acts));
        assertThat(robot.lookup("#found-said").queryAs(Label.class).getText())
                .isEqualTo("Nr. " + number
                        + ": en etiket eller seddel, som Mia Lund lavede kl.\u00a015.00 til en indlevering. "
                        + "Mia Lund smed indleveringen væk kl.\u00a015.10. Ingen reparation har nummeret; en enhed, det "
                        + "sidder på, er ikke indleveret.");
        keepPicture(robot, scene, "find-label-thrown");
        robot.type(KeyCode.ENTER);
        assertThat(navigator.asked).hasSize(1);
    }

    @Test
    void arrows_choose_and_the_field_keeps_the_keyboard(FxRobot robot) {
        robot.interact(() -> view.begin("anna", acts));
        keepPicture(robot, scene, "find-da");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(navigator.asked).containsExactly("repair " + first.digits());
        assertThat(robot.lookup("#find").query().isFocused()).isTrue();
        assertThat(robot.lookup("#find").query().getAccessibleHelp()).startsWith(first.digits());
    }

    @Test
    void before_a_customer_it_finds_by_what_they_say_and_opens_none_of_several_by_itself(FxRobot robot) {
        robot.interact(() -> station.atCounter().toggle());
        robot.interact(() -> view.begin("anna", acts));
        var said = robot.lookup(".found-cell").queryAll().stream()
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .toList();
        keepPicture(robot, scene, "find-private-da");
        assertThat(said).anyMatch(row -> row.startsWith(first.digits() + ", Lenovo IdeaPad 5, A."));
        assertThat(said).noneMatch(row -> row.contains("Anna") || row.contains("blæseren"));
        robot.type(KeyCode.ENTER);
        assertThat(navigator.asked).isEmpty();
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(navigator.asked).hasSize(1);
        robot.interact(() -> station.atCounter().toggle());
        robot.interact(() -> view.begin("anna", acts));
        assertThat(robot.lookup("#find").query().getAccessibleHelp()).contains("Anna Berg");
    }

    @Test
    void what_can_be_done_is_found_in_any_of_the_languages_and_enter_does_it(FxRobot robot) {
        robot.interact(() -> view.begin("utlev", acts));
        robot.type(KeyCode.ENTER);
        robot.interact(() -> view.begin("hand over", acts));
        keepPicture(robot, scene, "find-do-da");
        robot.type(KeyCode.ENTER);
        assertThat(navigator.asked).containsExactly("did handover", "did handover");
        assertThat(robot.lookup("#find").query().getAccessibleHelp()).isEqualTo("Udlever, Ctrl+U");
    }

    @Test
    void what_has_no_key_is_found_once_its_words_are_typed(FxRobot robot) {
        assertThat(robot.lookup("#found").queryListView().getItems()).hasSize(3);
        robot.interact(() -> view.begin("print", acts));
        robot.type(KeyCode.ENTER);
        assertThat(navigator.asked).containsExactly("did printers");
        assertThat(robot.lookup("#find").query().getAccessibleHelp()).isEqualTo("Printere og scanner");
    }

    @Test
    void with_nothing_typed_all_is_offered_and_enter_does_nothing(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        assertThat(navigator.asked).isEmpty();
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(navigator.asked).containsExactly("did intake");
    }

    @Test
    void an_imported_repair_is_shown_and_opens_nothing(FxRobot robot) {
        robot.interact(() -> view.begin("philips", acts));
        robot.type(KeyCode.ENTER);
        assertThat(navigator.asked).isEmpty();
    }

    @Test
    void nothing_found_is_said_with_what_was_typed(FxRobot robot) {
        robot.interact(() -> view.begin("zzz", acts));
        assertThat(robot.lookup("#found-said").queryAs(Label.class).getText()).startsWith("Fandt ikke »zzz«");
        robot.interact(() -> Theme.apply(scene, 200));
        robot.interact(() -> view.begin("anna", acts));
        keepPicture(robot, scene, "find-da-200");
    }
}
