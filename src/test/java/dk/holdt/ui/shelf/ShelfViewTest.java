package dk.holdt.ui.shelf;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.METTE;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.done;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shelf.ShelfPlace;
import dk.holdt.domain.shelf.Stop;
import dk.holdt.ui.CounterWindow;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.handover.PartingFloor;
import dk.holdt.usecase.look.ReadRepair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class ShelfViewTest extends RobotTest {

    private final ShopFloor floor = new ShopFloor(Language.DA);
    private final CounterWindow window = new CounterWindow();
    private RepairNumber first;
    private RepairNumber second;
    private final List<RepairNumber> called = new ArrayList<>();
    private Scene scene;
    private Station station;
    private ShelfDesk desk;

    @Start
    void open(Stage stage) {
        first = floor.finished(floor.take(DO_NOT_ASK, "starter ikke"));
        done(floor.shelf().put(first, MIA, "B3"));
        floor.itIs("2026-12-15T11:00");
        second = floor.finished(floor.take(DO_NOT_ASK, "ingen lyd"));
        done(floor.holdBack()
                .stop(
                        floor.seen(second),
                        MIA,
                        Stop.Reason.POLICE,
                        "sag 12",
                        Optional.empty(),
                        LocalDate.of(2026, 12, 15)));
        floor.lending().register("L1", "iPhone 8", "", "oplader");
        floor.lending().register("L2", "ThinkPad", "", "");
        var device = floor.lending().atHand().getFirst().id();
        done(floor.lending().lend(floor.seen(first), MIA, device, "lille ridse"));
        station = CounterWindow.station(floor, window, MIA);
        desk = new ShelfDesk(
                new ShelfDesk.Reading(
                        floor.readShelf(),
                        new ReadRepair(
                                floor.in.repairs(), floor.in.staff(), floor.custody(), floor.shop, floor.clock())),
                floor.shelf(),
                floor.reminding(),
                floor.holdBack(),
                new ShelfDesk.Lending(floor.lending(), floor.handOver(), PartingFloor.parting(floor)),
                floor.dataCopies());
        var view = new ShelfView(new ShelfSheets(desk, station), station, called::add);
        scene = window.show(stage, view, 100);
    }

    private static void ctrl(FxRobot robot, KeyCode code) {
        robot.press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
        robot.interact(() -> {});
    }

    @Test
    void who_does_not_know_is_told_and_the_place_is_set_by_keys_alone(FxRobot robot) {
        ListView<?> list = robot.lookup("#shelf").query();
        assertThat(list.isFocused()).isTrue();
        assertThat(list.getItems()).hasSize(2);
        assertThat(robot.lookup("#shelf-summary").queryLabeled().getText())
                .isEqualTo("2 klar til afhentning · 2 har ikke fået besked · 1 klar i mere end 14 dage");
        keepPicture(robot, scene, "shelf-1-da");
        ctrl(robot, KeyCode.H);
        robot.interact(() -> robot.lookup("#place").<TextField>query().setText("x".repeat(ShelfPlace.LONGEST + 1)));
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".error-summary").match(Node::isVisible).tryQuery())
                .isPresent();
        assertThat(robot.lookup("#shelf-news").query().isVisible())
                .as("it is said where the eyes are, and only there")
                .isFalse();
        robot.interact(() -> robot.lookup("#place").<TextField>query().clear());
        robot.interact(() -> robot.lookup("#place").query().requestFocus());
        robot.write("C1");
        keepPicture(robot, scene, "shelf-2-place-da");
        robot.type(KeyCode.ENTER);
        robot.interact(() -> {});
        assertThat(floor.shelf().placeOf(first)).isEqualTo("C1");
        robot.type(KeyCode.F7);
        assertThat(called).containsExactly(first);
        ctrl(robot, KeyCode.B);
        robot.type(KeyCode.DIGIT1);
        robot.interact(() -> robot.lookup("#remind-outcome").query().requestFocus());
        robot.type(KeyCode.DIGIT1);
        keepPicture(robot, scene, "shelf-3-remind-da");
        ctrl(robot, KeyCode.ENTER);
        assertThat(floor.dossier(first).book().contacts())
                .anyMatch(contact -> contact.about() == Contact.About.COLLECT);
        keepPicture(robot, scene, "shelf-4-told-da");
    }

    @Test
    void a_customer_reads_no_name_and_no_number_of_others(FxRobot robot) {
        robot.interact(() -> station.atCounter().toggle());
        keepPicture(robot, scene, "shelf-private-da");
        var said = robot.lookup(".label").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .map(Label::getText)
                .toList();
        assertThat(said).anyMatch(words -> words.startsWith("A. · ")).noneMatch(words -> words.contains("Anna"));
        assertThat(said).noneMatch(words -> words.contains("IKKE") || words.contains("20"));
        robot.interact(() -> station.atCounter().toggle());
        assertThat(robot.lookup(".label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("Anna Berg"));
    }

    @Test
    void it_can_be_read_at_twice_the_size(FxRobot robot) {
        robot.interact(() -> Theme.apply(scene, 200));
        keepPicture(robot, scene, "shelf-5-200-da");
        assertThat(robot.lookup("#shelf-summary").query().isVisible()).isTrue();
    }

    @Test
    void a_device_that_is_scrapped_asks_for_consent_and_leaves_the_shelf(FxRobot robot) {
        robot.interact(() ->
                robot.lookup("#shelf").<ListView<?>>query().getSelectionModel().select(0));
        robot.interact(() -> robot.lookup("#parting").queryButton().fire());
        assertThat(robot.lookup("#parting-what").tryQuery())
                .as("what keeps it here is said before anything is asked")
                .isEmpty();
        robot.interact(() -> window.closeSheet());
        var third = floor.finished(floor.take(DO_NOT_ASK, "revnet"));
        var managers = new ShelfSheets(desk, CounterWindow.station(floor, window, METTE));
        robot.interact(() -> managers.part(third));
        robot.interact(() -> robot.lookup("#parting-what").query().requestFocus());
        assertThat(robot.lookup("#parting-law").query().isVisible()).isFalse();
        robot.type(KeyCode.DIGIT2);
        assertThat(robot.lookup("#parting-law").query().isVisible()).isTrue();
        ctrl(robot, KeyCode.ENTER);
        assertThat(floor.dossier(third).stage().isOpen()).isTrue();
        robot.interact(() -> robot.lookup("#parting-how").query().requestFocus());
        robot.type(KeyCode.DIGIT1);
        robot.interact(() -> robot.lookup("#parting-data").query().requestFocus());
        robot.type(KeyCode.DIGIT4);
        keepPicture(robot, scene, "shelf-6-scrapped-da");
        ctrl(robot, KeyCode.ENTER);
        assertThat(floor.dossier(third).repair().progress().ending()).contains(Ending.SCRAPPED);
    }
}
