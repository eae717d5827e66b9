package dk.holdt.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.Grouping;
import dk.holdt.ui.kit.RecordingNavigator;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.ShopClock;
import dk.holdt.ui.kit.Shortcuts;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.board.ReadBoard.Band;
import dk.holdt.words.Messages;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The board by keyboard, and what it costs to show five hundred repairs.
class BoardViewTest extends RobotTest {

    private BoardFixture shop;
    private BoardViewModel model;
    private RecordingNavigator navigator;
    private BoardView view;
    private RepairNumber late;
    private Scene scene;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        scene = new Scene(new StackPane(), 1366, 697);
        stage.setScene(scene);
        open(Language.DA, true);
        stage.show();
    }

    private void open(Language language, boolean filled) {
        shop = new BoardFixture(language);
        if (filled) {
            late = shop.fill();
        }
        model = shop.model();
        navigator = new RecordingNavigator();
        var ways = new BoardWays(
                one -> navigator.asked.add("note " + one.digits()),
                one -> navigator.asked.add("new time " + one.digits()),
                one -> navigator.asked.add("call " + one.digits()),
                (all, _) -> navigator.asked.add("stage " + digits(all)),
                one -> navigator.asked.add("print " + one.digits()),
                (all, done) -> {
                    navigator.asked.add("place " + digits(all));
                    done.accept(all);
                });
        var station = new Station(
                shop.background,
                navigator,
                new RepairsChanged(),
                new ShopClock(shop.floor.clock()),
                new Messages(language),
                Country.DK.zone(),
                () -> ShopFloor.MIA,
                shop.atCounter);
        view = new BoardView(model, station, ways, shop.strip(navigator, false));
        scene.setRoot(new StackPane(view.view()));
        Theme.apply(scene, 100);
        new Shortcuts(scene).screen(view::commands).typingFinds(view::typingFinds, navigator::find);
        view.shown();
    }

    @Test
    void the_most_urgent_repair_is_selected_and_enter_opens_it(FxRobot robot) {
        keepPicture(robot, scene, "board-da");
        robot.type(KeyCode.ENTER);
        assertThat(navigator.asked).containsExactly("repair " + late.digits());
    }

    @Test
    void the_heading_of_the_most_urgent_stays_in_sight_when_not_all_rows_fit(FxRobot robot) {
        robot.interact(() -> {
            open(Language.DA, true);
            ((Region) scene.getRoot().getChildrenUnmodifiable().getFirst()).setMaxHeight(330);
        });
        robot.interact(() -> {});
        ListView<?> list = robot.lookup("#board").queryListView();
        var first = robot.lookup(".board-heading-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.getIndex() == 0)
                .findFirst();
        assertThat(first).hasValueSatisfying(cell -> assertThat(
                        list.sceneToLocal(cell.localToScene(0, 0)).getY())
                .isNotNegative());
    }

    @Test
    void typing_finds_and_f5_or_coming_back_sorts_again(FxRobot robot) {
        robot.write("20");
        assertThat(navigator.asked).containsExactly("find 2", "find 0");
        robot.interact(() -> {
            shop.floor.itIs("2026-11-27T14:40");
            model.read();
        });
        assertThat(robot.lookup("#order-changed").queryAs(Label.class).isVisible())
                .isTrue();
        robot.type(KeyCode.F5);
        assertThat(robot.lookup("#order-changed").queryAs(Label.class).isVisible())
                .isFalse();
        robot.type(KeyCode.DOWN).interact(() -> {
            view.left();
            shop.floor.itIs("2026-11-27T16:40");
            view.shown();
        });
        assertThat(model.orderChangedProperty().get()).isFalse();
    }

    @Test
    void the_selected_repair_answers_to_the_keys_of_its_acts(FxRobot robot) {
        robot.type(KeyCode.F7).type(KeyCode.F8).type(KeyCode.F9);
        robot.press(KeyCode.CONTROL)
                .type(KeyCode.M)
                .type(KeyCode.P)
                .type(KeyCode.H)
                .type(KeyCode.U)
                .release(KeyCode.CONTROL);
        var number = late.digits();
        assertThat(navigator.asked)
                .containsExactly(
                        "call " + number,
                        "note " + number,
                        "new time " + number,
                        "stage " + number,
                        "print " + number,
                        "place " + number,
                        "handover " + number);
        navigator.asked.clear();
        robot.clickOn("#new-time");
        assertThat(navigator.asked).containsExactly("new time " + number);
    }

    private static String digits(List<RepairNumber> numbers) {
        return numbers.stream().map(RepairNumber::digits).collect(Collectors.joining(" "));
    }

    @Test
    void marked_repairs_answer_together_and_escape_takes_the_marks_away(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, 2).release(KeyCode.SHIFT);
        var marked = digits(model.marked());
        assertThat(model.marked()).hasSize(2).contains(late);
        assertThat(robot.lookup("#marked").queryAs(Label.class).getText()).startsWith("2 ");
        var spoken = robot.lookup((Node node) -> node instanceof BoardCell cell && !cell.isEmpty())
                .<Node>queryAll();
        assertThat(spoken)
                .filteredOn(node -> node.getAccessibleText().startsWith("Markeret. "))
                .hasSize(2);
        robot.type(KeyCode.F9);
        assertThat(navigator.asked).noneMatch(asked -> asked.startsWith("new time"));
        robot.press(KeyCode.CONTROL).type(KeyCode.M).release(KeyCode.CONTROL);
        robot.type(KeyCode.ESCAPE);
        assertThat(model.marked()).isEmpty();
        robot.press(KeyCode.SHIFT).type(KeyCode.SPACE).release(KeyCode.SHIFT);
        robot.press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        assertThat(navigator.asked).contains("stage " + marked);
        assertThat(model.marked()).isEmpty();
        assertThat(robot.lookup("#marked").queryAs(Label.class).getParent().isVisible())
                .isFalse();
    }

    @Test
    void ctrl_g_gathers_by_stage_then_mine_then_by_promise_again(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        assertThat(model.lines().getFirst().group())
                .isEqualTo(new BoardGroup.ByStage(dk.holdt.domain.repair.Stage.RECEIVED));
        keepPicture(robot, scene, "board-by-stage-da");
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        assertThat(model.lines()).isEmpty();
        assertThat(robot.lookup("#none-mine").queryAs(Label.class).getText()).contains("Ctrl+G");
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        assertThat(model.groupingProperty().get()).isEqualTo(Grouping.PROMISE);
        robot.type(KeyCode.ENTER);
        assertThat(navigator.asked).containsExactly("repair " + late.digits());
    }

    @Test
    void space_peeks_at_the_promise_and_what_to_say_and_arrows_go_on(FxRobot robot) {
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#peek-promise").queryAs(Label.class).getText()).contains("27");
        keepPicture(robot, scene, "board-peek-da");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(robot.lookup("#peek-title").queryAs(Label.class).getText()).doesNotStartWith(late.digits());
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#peek").query().isVisible()).isFalse();
    }

    @Test
    void arrows_fold_and_open_bands(FxRobot robot) {
        robot.type(KeyCode.LEFT);
        assertThat(model.lines())
                .filteredOn(line -> line.group().equals(new BoardGroup.ByPromise(Band.LATE)))
                .hasSize(1);
        robot.type(KeyCode.RIGHT);
        assertThat(model.lines())
                .filteredOn(line -> line.group().equals(new BoardGroup.ByPromise(Band.LATE)))
                .hasSize(2);
    }

    @Test
    void rows_that_cannot_be_read_again_are_greyed_with_their_time(FxRobot robot) {
        robot.interact(() -> {
            shop.storeFails = true;
            model.read();
        });
        assertThat(robot.lookup("#as-of").queryAs(Label.class).getText()).contains("13.40");
        assertThat(robot.lookup("#board").queryListView().getItems()).isNotEmpty();
        keepPicture(robot, scene, "board-as-of-da");
    }

    @Test
    void an_empty_board_tells_what_to_press(FxRobot robot) {
        robot.interact(() -> open(Language.DA, false));
        assertThat(robot.lookup("#nothing").queryAs(Label.class).getText()).contains("F2");
        assertThat(robot.lookup(".board-foot").query().isVisible()).isFalse();
        keepPicture(robot, scene, "board-empty-da");
    }

    @Test
    void it_reads_well_in_english_and_at_twice_the_size(FxRobot robot) {
        robot.interact(() -> open(Language.EN, true));
        robot.interact(() -> model.fold(new BoardGroup.ByPromise(Band.TOMORROW), false));
        keepPicture(robot, scene, "board-en");
        robot.interact(() -> Theme.apply(scene, 200));
        robot.interact(() -> {});
        keepPicture(robot, scene, "board-en-200");
        var row = robot.lookup((Node node) -> node instanceof BoardCell cell && !cell.isEmpty())
                .<Node>queryAll();
        assertThat(row).anySatisfy(node -> assertThat(node.getAccessibleText()).startsWith("Repair "));
    }

    /// On the FX thread: exchange all rows and lay the window out. A slow machine with two busy cores gets a wide
    /// bound; what is aimed at is 16 ms.
    @Test
    void five_hundred_repairs_are_shown_at_once(FxRobot robot) {
        robot.interact(
                () -> Arrays.stream(Band.values()).forEach(band -> model.fold(new BoardGroup.ByPromise(band), false)));
        var one = ((BoardLine.Repair) model.lines().get(1)).row();
        var lines = new ArrayList<BoardLine>();
        lines.add(new BoardLine.Heading(new BoardGroup.ByPromise(Band.LATE), 500, false));
        for (int i = 0; i < 500; i++) {
            lines.add(new BoardLine.Repair(
                    new BoardGroup.ByPromise(Band.LATE),
                    new BoardRow(
                            RepairNumber.of(20_000 + i),
                            one.at(),
                            one.technician(),
                            StandingMark.Shape.values()[i % 5],
                            one.standing(),
                            "Kunde " + i,
                            one.deviceAndFault(),
                            one.promised(),
                            one.stage(),
                            one.told(),
                            one.spoken() + i)));
        }
        var thread = ManagementFactory.getThreadMXBean();
        var took = new ArrayList<Double>();
        for (int run = 0; run < 41; run++) {
            robot.interact(() -> {
                // not the clock: whatever else the machine does meanwhile is not the board's doing
                var began = thread.getCurrentThreadCpuTime();
                model.lines().setAll(lines);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                took.add((thread.getCurrentThreadCpuTime() - began) / 1e6);
            });
        }
        var warm = took.subList(10, took.size()).stream().sorted().toList();
        System.out.printf(
                "board of 500: first %.1f ms, median %.1f ms, worst %.1f ms on the FX thread%n",
                took.getFirst(), warm.get(warm.size() / 2), warm.getLast());
        assertThat(warm.get(warm.size() / 2)).isLessThan(100);
    }
}
