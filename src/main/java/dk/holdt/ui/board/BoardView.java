package dk.holdt.ui.board;

import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.ShopClock;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The home screen: every open repair by the time it was promised, the most urgent on top.
public final class BoardView implements Screen {

    private static final Duration KEYS_REST = Duration.seconds(10);
    private static final double ONE_LINE_FROM_EM = 88;
    private static final double ROW_EM = 2.9;

    private final BoardViewModel model;
    private final Messages messages;
    private final DateWords dates;
    private final Navigator navigator;
    private final ListView<BoardLine> list = new ListView<>();
    private final HBox names;
    private final Label news = new Label();
    private final BoardFoot foot;
    private final EmptyBoard empty;
    private final PeekPane peek;
    private final UnfinishedStrip unfinished;
    private final Label ruler = new Label();
    private final BorderPane page = new BorderPane();
    private final VBox all = new VBox(news);
    private final StackPane root = new StackPane(all, ruler);
    private final PauseTransition rest = new PauseTransition(KEYS_REST);
    private Optional<Parent> above = Optional.empty();
    private Optional<BoardLine> selected = Optional.empty();
    private boolean narrow;

    public BoardView(
            BoardViewModel model,
            Messages messages,
            ZoneId zone,
            ShopClock clock,
            Navigator navigator,
            RepairsChanged changed,
            UnfinishedStrip unfinished) {
        this.model = model;
        this.unfinished = unfinished;
        this.messages = messages;
        this.dates = new DateWords(messages.language(), zone);
        this.navigator = navigator;
        this.foot = new BoardFoot(messages);
        this.empty = new EmptyBoard(messages, navigator::repair);
        this.names = BoardCell.names(messages);
        this.peek = new PeekPane(messages, navigator::repair);
        layOut();
        listen();
        clock.onMinute(_ -> model.read());
        changed.onChange(this::read);
    }

    /// Puts a reminder above the repairs.
    public BoardView above(Parent reminder) {
        above = Optional.of(reminder);
        all.getChildren().addFirst(reminder);
        return this;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        read();
        list.requestFocus();
    }

    @Override
    public void left() {
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
        return Map.of(Command.BOARD, this::sortNow);
    }

    @Override
    public boolean typingFinds() {
        return true;
    }

    private void layOut() {
        list.setId("board");
        list.setCellFactory(_ -> new BoardCell(messages, () -> narrow));
        list.setItems(model.lines());
        list.getStyleClass().addAll("board-list", "edge-to-edge");
        news.setId("as-of");
        news.getStyleClass().add("board-news");
        news.setWrapText(true);
        ruler.setVisible(false);
        ruler.setManaged(false);
        root.getStylesheets().add("/dk/holdt/ui/board.css");
        page.setTop(names);
        page.setCenter(new StackPane(list, empty));
        page.setBottom(foot);
        page.setRight(peek);
        VBox.setVgrow(page, Priority.ALWAYS);
        all.getChildren().addAll(unfinished, page);
    }

    private void listen() {
        model.stateProperty().subscribe(this::state);
        model.peekProperty().subscribe(peek::show);
        model.orderChangedProperty().subscribe(foot::orderChanged);
        model.lines().addListener((ListChangeListener<BoardLine>) _ -> select());
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        rest.setOnFinished(_ -> model.release());
        root.addEventFilter(KeyEvent.KEY_PRESSED, _ -> {
            model.hold();
            rest.playFromStart();
        });
        list.widthProperty().subscribe(this::fit);
        ruler.fontProperty().subscribe(this::fit);
    }

    /// Two lines a row where one is not wide enough; the row's height grows with the text.
    private void fit() {
        var em = ruler.getFont().getSize();
        var wasNarrow = narrow;
        narrow = list.getWidth() > 0 && list.getWidth() < ONE_LINE_FROM_EM * em;
        list.setFixedCellSize(narrow ? Region.USE_COMPUTED_SIZE : Math.round(ROW_EM * em));
        show(names, !narrow && !model.lines().isEmpty());
        if (wasNarrow != narrow) {
            list.refresh();
        }
    }

    private void state(BoardViewModel.State state) {
        var stale = state instanceof BoardViewModel.State.AsOf;
        list.pseudoClassStateChanged(PseudoClass.getPseudoClass("stale"), stale);
        var words =
                switch (state) {
                    case BoardViewModel.State.AsOf(var then) -> messages.text("er.db", dates.time(then));
                    case BoardViewModel.State.Unreadable _ -> messages.text("bd.unread");
                    default -> "";
                };
        news.setText(words);
        show(news, !words.isEmpty());
        show(empty, state instanceof BoardViewModel.State.Empty);
        if (state instanceof BoardViewModel.State.Empty(var before)) {
            empty.lastClosed(before);
        }
        foot.open(state);
        fit();
    }

    private void chosen(BoardLine line) {
        if (line == null) {
            return;
        }
        selected = Optional.of(line);
        if (!(model.peekProperty().get() instanceof BoardViewModel.Peek.Closed)
                && line instanceof BoardLine.Repair repair) {
            model.peek(repair.row().number());
        }
    }

    /// The same repair stays selected wherever it went; at first the one that is most urgent.
    private void select() {
        var lines = model.lines();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (selected.map(line::isSameAs).orElse(line instanceof BoardLine.Repair)) {
                list.getSelectionModel().select(i);
                return;
            }
        }
        if (!lines.isEmpty()) {
            list.getSelectionModel().select(Math.min(1, lines.size() - 1));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        var taken =
                switch (event.getCode()) {
                    case ENTER -> open();
                    case SPACE -> peek();
                    case LEFT -> fold(true);
                    case RIGHT -> fold(false);
                    case ESCAPE -> closePeek();
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
    }

    private boolean open() {
        switch (list.getSelectionModel().getSelectedItem()) {
            case BoardLine.Repair repair -> navigator.repair(repair.row().number());
            case BoardLine.Heading heading -> fold(!heading.folded());
            case null -> {}
        }
        return true;
    }

    private boolean peek() {
        if (!(model.peekProperty().get() instanceof BoardViewModel.Peek.Closed)) {
            model.closePeek();
        } else if (list.getSelectionModel().getSelectedItem() instanceof BoardLine.Repair repair) {
            model.peek(repair.row().number());
        }
        return true;
    }

    private boolean closePeek() {
        var open = !(model.peekProperty().get() instanceof BoardViewModel.Peek.Closed);
        model.closePeek();
        return open;
    }

    private boolean fold(boolean away) {
        var line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            if (away) {
                selected = Optional.of(new BoardLine.Heading(line.band(), 0, true));
            }
            model.fold(line.band(), away);
        }
        return true;
    }

    private void sortNow() {
        rest.stop();
        model.release();
        read();
        list.requestFocus();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
