package dk.holdt.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.RecordingNavigator;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.LabelsInMemory;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.draft.PrintAhead;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.usecase.receipt.UnprintedPapers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class UnfinishedViewTest extends RobotTest {

    private final BoardFixture shop = new BoardFixture(Language.DA);
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final UUID kofoed = new UUID(0, 1);
    private UnfinishedStrip strip;
    private Scene scene;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        strip = shop.strip(navigator, true);
        scene = new Scene(new VBox(strip), 1366, 300);
        scene.getRoot().getStylesheets().add("/dk/holdt/ui/board.css");
        Theme.apply(scene, 100);
        stage.setScene(scene);
        stage.show();
        strip.read();
    }

    @Test
    void nothing_stands_there_while_nothing_is_unfinished() {
        assertThat(strip.isVisible()).isFalse();
    }

    @Test
    void each_draft_says_whose_it_is_and_enter_goes_on_with_it(FxRobot robot) {
        putAside(robot, kofoed, Map.of("name", "Kofoed", "device", "iPad"));
        putAside(robot, new UUID(0, 2), Map.of("fault-1", "revnet glas"));
        assertThat(words(robot))
                .contains(
                        "Ikke færdig: Kofoed, iPad – startet kl.\u00a014.30 af Mia Lund",
                        "Ikke færdig: revnet glas – startet kl.\u00a014.30 af Mia Lund");
        keepPicture(robot, scene, "board-unfinished");
        robot.interact(() -> robot.lookup("#draft-1").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(navigator.asked).containsExactly("intake " + kofoed);
    }

    @Test
    void a_copy_of_data_stands_there_on_its_day_until_it_is_deleted(FxRobot robot) {
        var number = shop.floor.take(ShopFloor.DO_NOT_ASK, "tænder ikke");
        var today = LocalDate.of(2026, 11, 27);
        ShopFloor.done(shop.floor.dataCopies().kept(number, ShopFloor.MIA, "NAS", Optional.of(today)));
        robot.interact(strip::read);
        assertThat(words(robot))
                .containsExactly(number + " Anna Berg, Lenovo IdeaPad 5: kopi af data, NAS · slettes I DAG");
        robot.interact(() -> robot.lookup("#copy-due-" + number).query().requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(shop.floor.dataCopies().of(number).orElseThrow().isKept()).isFalse();
        assertThat(strip.isVisible()).isFalse();
    }

    @Test
    void delete_throws_away_and_undo_brings_back(FxRobot robot) {
        putAside(robot, kofoed, Map.of("name", "Kofoed"));
        robot.interact(() -> robot.lookup("#draft-1").query().requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(navigator.asked).containsExactly("undo Smidt væk: Kofoed");
        assertThat(shop.gone).containsExactly(kofoed);
        assertThat(shop.drafts().all()).isEmpty();
        assertThat(strip.isVisible()).isFalse();
        robot.interact(navigator.undo);
        assertThat(shop.drafts().find(kofoed)).isPresent();
        assertThat(strip.isVisible()).isTrue();
    }

    @Test
    void one_draft_less_leaves_no_empty_band(FxRobot robot) {
        putAside(robot, kofoed, Map.of("name", "Kofoed"));
        robot.interact(() -> {});
        var one = strip.getHeight();
        putAside(robot, new UUID(0, 2), Map.of("fault-1", "revnet glas"));
        robot.interact(() -> {});
        assertThat(strip.getHeight()).isGreaterThan(one);
        robot.interact(() -> robot.lookup("#draft-2").query().requestFocus());
        robot.type(KeyCode.DELETE);
        robot.interact(() -> {});
        assertThat(strip.getHeight()).isEqualTo(one);
    }

    @Test
    void with_large_text_several_stand_in_one_line_until_somebody_opens_it(FxRobot robot) {
        putAside(robot, kofoed, Map.of("name", "Kofoed"));
        putAside(robot, new UUID(0, 2), Map.of("fault-1", "revnet glas i det nederste hjørne"));
        robot.interact(() -> Theme.apply(scene, 200));
        robot.interact(() -> {});
        assertThat(words(robot)).containsExactly("2 indleveringer er ikke færdige");
        robot.interact(() -> robot.lookup("#unfinished-folded").query().requestFocus());
        robot.type(KeyCode.ENTER);
        robot.interact(() -> {});
        assertThat(robot.lookup("#draft-1").query().isFocused()).isTrue();
        var second = robot.lookup("#draft-2 > .label").queryAs(Label.class);
        assertThat(second.getHeight()).isGreaterThanOrEqualTo(second.prefHeight(second.getWidth()));
        robot.type(KeyCode.DELETE);
        assertThat(words(robot)).singleElement().asString().startsWith("Ikke færdig: revnet glas");
    }

    @Test
    void a_shop_that_may_only_be_looked_at_throws_nothing_away(FxRobot robot) {
        robot.interact(strip::onlyToLook);
        putAside(robot, kofoed, Map.of("name", "Kofoed"));
        assertThat(robot.lookup("#draft-1 > .button").queryAllAs(Button.class))
                .extracting(Button::getText)
                .containsExactly("Vis  Enter");
        robot.interact(() -> robot.lookup("#draft-1").query().requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(shop.drafts().find(kofoed)).isPresent();
        robot.type(KeyCode.ENTER);
        assertThat(navigator.asked).containsExactly("intake " + kofoed);
    }

    @Test
    void whoever_throws_away_an_intake_with_a_label_hears_its_number(FxRobot robot) {
        var plan = new PrinterPlan(shop.floor.in.book());
        var ahead = new PrintAhead(shop.floor.in.transactions(), shop.drafts(), new LabelsInMemory(), plan);
        var number =
                ahead.print(kofoed, ShopFloor.MIA, Map.of("name", "Kofoed")).number();
        robot.interact(strip::read);
        assertThat(words(robot).getFirst()).contains("Kofoed · nr. " + number);
        robot.interact(() -> robot.lookup("#draft-1").query().requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(navigator.asked)
                .containsExactly("undo Smidt væk: Kofoed. Etiket eller seddel med nr. " + number + " skal tages af.");
    }

    @Test
    void after_a_crash_it_says_once_that_all_is_here(FxRobot robot) {
        putAside(robot, kofoed, Map.of("name", "Kofoed"));
        assertThat(robot.lookup("#after-crash").query().isVisible()).isTrue();
        robot.interact(strip::left);
        assertThat(robot.lookup("#after-crash").query().isVisible()).isFalse();
    }

    @Test
    void a_saved_intake_without_paper_is_printed_with_enter_or_not_needed(FxRobot robot) {
        shop.papers.left.add(new UnprintedPapers.Unprinted(
                7, PaperKind.INTAKE_RECEIPT, RepairNumber.of(10_412), "Anna Berg", "IdeaPad 5"));
        robot.interact(strip::read);
        assertThat(words(robot)).containsExactly("Gemt, ikke udskrevet: 104121 Anna Berg, IdeaPad 5");
        assertThat(robot.lookup("#after-crash").query().isVisible()).isFalse();
        keepPicture(robot, scene, "board-unprinted");
        robot.interact(() -> robot.lookup("#unprinted-104121").query().requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(strip.isVisible()).isFalse();
        robot.interact(navigator.undo);
        robot.interact(() -> robot.lookup("#unprinted-104121").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(shop.papers.done).containsExactly("7 on front desk");
        assertThat(strip.isVisible()).isFalse();
    }

    private void putAside(FxRobot robot, UUID uuid, Map<String, String> fields) {
        shop.drafts().keep(uuid, ShopFloor.MIA, fields);
        robot.interact(strip::read);
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(".strip-row > .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
