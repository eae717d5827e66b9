package dk.holdt.ui.board;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.words.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The rows of the board and their keys. What is selected stays selected wherever it goes, and a row takes two lines
/// where one is not wide enough.
final class BoardList extends StackPane {

    static final double ONE_LINE_FROM_EM = 88;
    private static final double ROW_EM = 2.9;
    private static final double TALL_ROW_EM = 5;
    private static final double MARGINS_EM = 4;

    private final BoardViewModel model;
    private final Consumer<RepairNumber> opens;
    private final ListView<BoardLine> list = new ListView<>();
    private final Label ruler = new Label();
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper(this, "narrow");
    private final ReadOnlyDoubleWrapper barWidth = new ReadOnlyDoubleWrapper(this, "barWidth");
    private Optional<BoardLine> selected = Optional.empty();
    private boolean changing;

    BoardList(BoardViewModel model, Messages messages, Consumer<RepairNumber> opens) {
        this.model = model;
        this.opens = opens;
        list.setId("board");
        list.setAccessibleText(messages.text("nav.board"));
        var room = Bindings.createDoubleBinding(
                () -> Math.max(0, list.getWidth() - MARGINS_EM * ruler.getFont().getSize()),
                list.widthProperty(),
                ruler.fontProperty());
        list.setCellFactory(_ -> new BoardCell(messages, narrowProperty(), room, model.marks()::contains));
        model.lines().addListener((ListChangeListener<BoardLine>) _ -> changing = true);
        list.setItems(model.lines());
        list.getStyleClass().addAll("board-list", "edge-to-edge");
        ruler.setVisible(false);
        ruler.setManaged(false);
        getChildren().setAll(list, ruler);
        model.lines().addListener((ListChangeListener<BoardLine>) _ -> {
            changing = false;
            select();
        });
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
        model.marks().markedProperty().subscribe(_ -> cells().forEach(BoardCell::mark));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        list.widthProperty().subscribe(this::fit);
        list.heightProperty().subscribe(this::measure);
        ruler.fontProperty().subscribe(this::fit);
        list.skinProperty().subscribe(this::findBar);
    }

    private void findBar() {
        list.lookupAll(".scroll-bar").stream()
                .filter(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                .map(ScrollBar.class::cast)
                .findFirst()
                .ifPresent(bar -> barWidth.bind(Bindings.when(bar.visibleProperty())
                        .then(bar.widthProperty())
                        .otherwise(0)));
    }

    /// How much of the width the bar takes; nothing while everything fits.
    ReadOnlyDoubleProperty barWidthProperty() {
        return barWidth.getReadOnlyProperty();
    }

    /// The keyboard comes to the selected row, wherever that went.
    void focus() {
        list.requestFocus();
        list.layout();
        reveal();
    }

    /// With the row above it, so that the first one keeps its heading; what can be seen stays where it is.
    private void reveal() {
        var at = list.getSelectionModel().getSelectedIndex();
        if (at < 0 || list.getHeight() <= 0 || isInView(at)) {
            return;
        }
        list.scrollTo(Math.max(0, at - 1));
        list.layout();
        if (!isInView(at)) {
            list.scrollTo(at);
        }
    }

    private boolean isInView(int at) {
        var seen = list.localToScene(list.getLayoutBounds());
        return cells().filter(cell -> !cell.isEmpty() && cell.getIndex() == at)
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .anyMatch(cell -> cell.getMinY() >= seen.getMinY() - 1 && cell.getMaxY() <= seen.getMaxY() + 1);
    }

    private Stream<BoardCell> cells() {
        return list.lookupAll(".board-cell").stream()
                .filter(BoardCell.class::isInstance)
                .map(BoardCell.class::cast);
    }

    /// Whether the rows are those of an earlier minute.
    void stale(boolean stale) {
        list.pseudoClassStateChanged(PseudoClass.getPseudoClass("stale"), stale);
    }

    /// Whether a row takes two lines, so that the names of the columns stand over nothing.
    ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    /// The selected repair; none while a heading is.
    Optional<RepairNumber> repair() {
        return list.getSelectionModel().getSelectedItem() instanceof BoardLine.Repair repair
                ? Optional.of(repair.row().number())
                : Optional.empty();
    }

    private void fit() {
        var em = ruler.getFont().getSize();
        var was = narrow.get();
        narrow.set(list.getWidth() > 0 && list.getWidth() < ONE_LINE_FROM_EM * em);
        list.setFixedCellSize(narrow.get() ? Region.USE_COMPUTED_SIZE : Math.round(ROW_EM * em));
        if (was || narrow.get()) {
            list.refresh();
        }
        // rows of another height push the selected one out of sight; known once they have been laid out
        Platform.runLater(this::reveal);
    }

    private void measure() {
        var row = (narrow.get() ? TALL_ROW_EM : ROW_EM) * ruler.getFont().getSize();
        model.room((int) (list.getHeight() / row));
    }

    private void chosen(BoardLine line) {
        // between the two listeners the list itself selects whatever has come to the place of the selected one
        if (line == null || changing) {
            return;
        }
        selected = Optional.of(line);
        if (isPeeking() && line instanceof BoardLine.Repair repair) {
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
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (event.isShiftDown() ? marks(event.getCode()) : does(event.getCode())) {
            event.consume();
        }
    }

    private boolean does(KeyCode key) {
        if (key == KeyCode.UP || key == KeyCode.DOWN) {
            model.marks().rest();
        }
        return switch (key) {
            case ENTER -> open();
            case SPACE -> peek();
            case LEFT -> fold(true);
            case RIGHT -> fold(false);
            case ESCAPE -> model.marks().clear() || closePeek();
            default -> false;
        };
    }

    private boolean marks(KeyCode key) {
        return switch (key) {
            case SPACE -> {
                repair().ifPresent(model.marks()::toggle);
                yield true;
            }
            case UP -> range(list.getSelectionModel().getSelectedIndex() - 1);
            case DOWN -> range(list.getSelectionModel().getSelectedIndex() + 1);
            default -> false;
        };
    }

    private boolean range(int to) {
        var from = list.getSelectionModel().getSelectedIndex();
        if (from >= 0 && to >= 0 && to < model.lines().size()) {
            model.marks().range(model.lines(), from, to);
            list.getSelectionModel().select(to);
            reveal();
        }
        return true;
    }

    /// Ctrl marks one more, Shift all from the selected one to here; a plain click selects as ever.
    private void clicked(MouseEvent event) {
        var held = event.isShortcutDown() || event.isShiftDown();
        if (!held || event.getButton() != MouseButton.PRIMARY) {
            model.marks().rest();
            return;
        }
        cells().filter(cell ->
                        !cell.isEmpty() && cell.contains(cell.sceneToLocal(event.getSceneX(), event.getSceneY())))
                .findFirst()
                .ifPresent(cell -> {
                    event.consume();
                    list.requestFocus();
                    mark(cell.getIndex(), event.isShiftDown());
                });
    }

    private void mark(int at, boolean range) {
        if (range) {
            range(at);
        } else {
            list.getSelectionModel().select(at);
            repair().ifPresent(model.marks()::toggle);
        }
    }

    private boolean open() {
        switch (list.getSelectionModel().getSelectedItem()) {
            case BoardLine.Repair repair -> opens.accept(repair.row().number());
            case BoardLine.Heading heading -> fold(!heading.folded());
            case null -> {}
        }
        return true;
    }

    private boolean peek() {
        if (isPeeking()) {
            model.closePeek();
        } else {
            repair().ifPresent(model::peek);
        }
        return true;
    }

    private boolean closePeek() {
        var open = isPeeking();
        model.closePeek();
        return open;
    }

    private boolean isPeeking() {
        return !(model.peekProperty().get() instanceof BoardViewModel.Peek.Closed);
    }

    private boolean fold(boolean away) {
        var line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            if (away) {
                selected = Optional.of(new BoardLine.Heading(line.group(), 0, true));
            }
            model.fold(line.group(), away);
        }
        return true;
    }
}
