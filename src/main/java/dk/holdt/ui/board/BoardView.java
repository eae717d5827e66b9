package dk.holdt.ui.board;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Privacy;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.Station;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The home screen: every open repair by the time it was promised, the most urgent on top.
public final class BoardView implements Screen {

    private static final Duration KEYS_REST = Duration.seconds(10);

    private final BoardViewModel model;
    private final Messages messages;
    private final DateWords dates;
    private final Station station;
    private final BoardWays ways;
    private final BoardList list;
    private final BoardColumns names;
    private final Label news = new Label();
    private final Label noneMine;
    private final BoardFoot foot;
    private final MarkedLine marked;
    private final EmptyBoard empty;
    private final PeekPane peek;
    private final UnfinishedStrip unfinished;
    private final BorderPane page = new BorderPane();
    private final VBox all = new VBox(news);
    private final PauseTransition rest = new PauseTransition(KEYS_REST);
    private Optional<Parent> above = Optional.empty();
    private boolean saves = true;

    public BoardView(BoardViewModel model, Station station, BoardWays ways, UnfinishedStrip unfinished) {
        this.model = model;
        this.station = station;
        this.ways = ways;
        this.unfinished = unfinished;
        this.messages = station.messages();
        this.dates = new DateWords(messages.language(), station.zone());
        this.list = new BoardList(model, messages, station.navigator()::repair);
        this.foot = new BoardFoot(messages, commands());
        this.marked = new MarkedLine(messages);
        this.empty = new EmptyBoard(messages, station.navigator()::repair);
        this.noneMine = Lines.text(messages.text("em.mine", Command.GROUP.keyText()), "sentence");
        this.names = BoardColumns.names(messages);
        this.peek = new PeekPane(messages, station::names, station.navigator()::repair);
        layOut();
        listen();
        station.clock().onMinute(_ -> model.read());
        station.changed().onChange(this::read);
    }

    /// Puts a reminder above the repairs.
    public BoardView above(Parent reminder) {
        above = Optional.of(reminder);
        all.getChildren().addFirst(reminder);
        return this;
    }

    /// In a shop that may only be looked at: the order of the rows can be changed, and what is in them cannot.
    public BoardView onlyToLook() {
        saves = false;
        foot.onlyToLook();
        unfinished.onlyToLook();
        return this;
    }

    @Override
    public Parent view() {
        return all;
    }

    @Override
    public void shown() {
        read();
        list.focus();
    }

    @Override
    public Privacy privacy() {
        return Privacy.NAMES_HIDDEN;
    }

    @Override
    public void left() {
        rest();
        unfinished.left();
    }

    @Override
    public List<Parent> panes() {
        return Stream.concat(above.stream(), Stream.of(unfinished, page))
                .filter(Node::isVisible)
                .toList();
    }

    private void read() {
        model.read();
        unfinished.read();
    }

    @Override
    public Map<Command, Runnable> commands() {
        var commands = new EnumMap<Command, Runnable>(Command.class);
        commands.put(Command.BOARD, this::sortNow);
        commands.put(Command.GROUP, this::group);
        if (!saves) {
            return commands;
        }
        commands.put(Command.CALL_BACK, () -> withRepair(ways.call()));
        commands.put(Command.JOURNAL, () -> withRepair(ways.note()));
        commands.put(Command.NEW_TIME, () -> withRepair(ways.newTime()));
        commands.put(Command.STAGE, () -> withAll(ways.stage()));
        commands.put(Command.PRINT, () -> withRepair(ways.print()));
        commands.put(Command.PLACE, () -> withAll(ways.place()));
        commands.put(Command.HAND_OVER, () -> withRepair(station.navigator()::handover));
        return commands;
    }

    @Override
    public List<Key> keys() {
        var space = messages.text("key.space");
        return List.of(
                new Key(space, messages.text("bd.key.peek")),
                new Key("Shift+↑↓", messages.text("bd.key.range")),
                new Key("Shift+" + space, messages.text("bd.key.mark")),
                new Key("←→", messages.text("bd.key.fold")));
    }

    @Override
    public boolean typingFinds() {
        return true;
    }

    private void layOut() {
        news.setId("as-of");
        news.getStyleClass().add("board-news");
        news.setWrapText(true);
        noneMine.setId("none-mine");
        noneMine.setMaxWidth(Label.USE_PREF_SIZE);
        all.getStylesheets().add("/dk/holdt/ui/board.css");
        page.setTop(names);
        page.setCenter(new StackPane(list, empty, noneMine));
        page.setBottom(new VBox(marked, foot));
        var beside = Lines.scroll(peek);
        beside.setFitToHeight(true);
        beside.getStyleClass().add("peek-beside");
        beside.visibleProperty().bind(peek.visibleProperty());
        beside.managedProperty().bind(peek.managedProperty());
        page.setRight(beside);
        VBox.setVgrow(page, Priority.ALWAYS);
        all.getChildren().addAll(unfinished, page);
    }

    private void listen() {
        model.stateProperty().subscribe(this::state);
        model.peekProperty().subscribe(peek::show);
        model.marks().markedProperty().subscribe(marked::show);
        model.orderChangedProperty().subscribe(foot::orderChanged);
        model.groupingProperty().subscribe(foot::grouped);
        model.lines().addListener((ListChangeListener<BoardLine>) _ -> fit());
        station.atCounter().namesProperty().subscribe((_, _) -> {
            peek.show(model.peekProperty().get());
            state(model.stateProperty().get());
        });
        list.narrowProperty().subscribe(this::fit);
        list.barWidthProperty().subscribe(bar -> BorderPane.setMargin(names, new Insets(0, bar.doubleValue(), 0, 0)));
        rest.setOnFinished(_ -> model.release());
        all.addEventFilter(KeyEvent.KEY_PRESSED, _ -> {
            model.hold();
            rest.playFromStart();
        });
    }

    private void fit() {
        var fresh = model.stateProperty().get() instanceof BoardViewModel.State.Fresh;
        Lines.show(names, !list.narrowProperty().get() && !model.lines().isEmpty());
        Lines.show(noneMine, fresh && model.lines().isEmpty());
        foot.narrow(list.narrowProperty().get());
    }

    private void state(BoardViewModel.State state) {
        list.stale(state instanceof BoardViewModel.State.AsOf);
        var words =
                switch (state) {
                    case BoardViewModel.State.AsOf(var then) -> messages.text("er.db", dates.time(then));
                    case BoardViewModel.State.Unreadable _ -> messages.text("bd.unread");
                    default -> "";
                };
        news.setText(words);
        Lines.show(news, !words.isEmpty());
        Lines.show(empty, state instanceof BoardViewModel.State.Empty);
        if (state instanceof BoardViewModel.State.Empty(var before)) {
            empty.lastClosed(before, station.names());
        }
        foot.open(state);
        fit();
    }

    /// With several marked it is not plain which of them is meant, and what is said to a customer is said to one.
    private void withRepair(Consumer<RepairNumber> does) {
        var all = model.marked();
        if (all.size() > 1) {
            station.navigator().toast(messages.text("bd.marked.one", all.size()));
        } else {
            meant(all).ifPresentOrElse(does, this::choose);
        }
    }

    private void withAll(BoardWays.OnAll does) {
        var all = model.marked();
        if (all.size() > 1) {
            does.open(all, model.marks()::take);
        } else {
            meant(all).ifPresentOrElse(one -> does.open(List.of(one), model.marks()::take), this::choose);
        }
    }

    private Optional<RepairNumber> meant(List<RepairNumber> marked) {
        return marked.stream().findFirst().or(list::repair);
    }

    private void choose() {
        station.navigator().toast(messages.text("bd.choose"));
    }

    private void group() {
        model.groupingProperty().set(model.groupingProperty().get().next());
        list.focus();
    }

    /// Rows have to stay put only under the eyes of whoever uses the keys.
    private void rest() {
        rest.stop();
        model.release();
    }

    private void sortNow() {
        rest();
        read();
        list.focus();
    }
}
