package dk.holdt.ui.board;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.usecase.board.ReadBoard.Band;
import dk.holdt.words.Messages;
import dk.holdt.words.StageWords;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One line of the board, made once and filled anew; a screen reader hears one sentence.
final class BoardCell extends ListCell<BoardLine> {

    private static final String HEADING_CELL = "board-heading-cell";
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Messages messages;
    private final ReadOnlyBooleanProperty narrow;
    private final Predicate<RepairNumber> marked;
    // the list lets go of a line without saying so, and what it shows must not be held by the width
    private final InvalidationListener onWidth = _ -> fit();
    private final StandingMark mark = new StandingMark();
    private final StackPane standing = new StackPane(mark);
    private final Label number = column("board-number");
    private final Label customer = column("board-customer");
    private final Label device = column("board-device");
    private final Label promised = column("board-promised");
    private final Label stage = column("board-stage");
    private final Label told = column("board-told");
    private final Label heading = column("board-heading");
    private final Region arrow = new Region();
    private final HBox headingRow = new HBox(arrow, heading);
    private final HBox wide = new HBox();
    private final FlowPane upper = Lines.flow();
    private final FlowPane lower = Lines.flow();
    private final VBox tall = new VBox(upper, lower);

    /// @param narrow whether two lines are needed for what usually stands in one
    /// @param room in the list, which a row of two lines never leaves; known before the row has its own look,
    // because
    /// a list remembers how high a row was when it first came
    BoardCell(
            Messages messages,
            ReadOnlyBooleanProperty narrow,
            ObservableDoubleValue room,
            Predicate<RepairNumber> marked) {
        this.messages = messages;
        this.marked = marked;
        this.narrow = narrow;
        standing.getStyleClass().add("board-standing");
        standing.setAlignment(Pos.CENTER_LEFT);
        arrow.getStyleClass().add("board-arrow");
        headingRow.getStyleClass().add("board-heading-row");
        wide.getStyleClass().add("board-row");
        wrap(room);
        narrow.addListener(new WeakInvalidationListener(onWidth));
        tall.getStyleClass().add("board-tall");
        HBox.setHgrow(customer, Priority.ALWAYS);
        HBox.setHgrow(device, Priority.ALWAYS);
        promised.setWrapText(true);
        getStyleClass().add("board-cell");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(BoardLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        pseudoClassStateChanged(MARKED, false);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        getStyleClass().remove(HEADING_CELL);
        switch (line) {
            case BoardLine.Heading one -> head(one);
            case BoardLine.Repair one -> row(one.row());
        }
    }

    private void head(BoardLine.Heading line) {
        var name = name(messages, line.group());
        heading.setText(messages.text("bd.band.count", name, line.count()));
        arrow.getStyleClass().remove("folded");
        if (line.folded()) {
            arrow.getStyleClass().add("folded");
        }
        setAccessibleText(messages.text(line.folded() ? "bd.band.folded" : "bd.band.open", name, line.count()));
        getStyleClass().add(HEADING_CELL);
        setGraphic(headingRow);
    }

    /// Pieces go on in the next line and are never wider than one, so that no date or number is cut.
    private void wrap(ObservableDoubleValue room) {
        for (var line : List.of(upper, lower)) {
            line.getStyleClass().add("board-line");
            // a list asks how high a row is without saying how wide, and a box then goes by what its lines are at most
            line.maxWidthProperty().bind(room);
        }
        tall.maxWidthProperty().bind(room);
    }

    private void fit() {
        if (!isEmpty() && getItem() instanceof BoardLine.Repair one) {
            row(one.row());
        }
    }

    private void row(BoardRow row) {
        mark.show(row.shape(), row.standing());
        number.setText(row.number().digits());
        customer.setText(row.customer());
        device.setText(row.deviceAndFault());
        promised.setText(row.promised());
        stage.setText(row.stage());
        told.setText(told(row));
        Lines.show(told, !told.getText().isEmpty() || !narrow.get());
        mark();
        setGraphic(narrow.get() ? tall() : wide());
    }

    /// Shows whether its repair is marked.
    void mark() {
        if (getItem() instanceof BoardLine.Repair(var _, var row)) {
            var is = marked.test(row.number());
            pseudoClassStateChanged(MARKED, is);
            setAccessibleText(is ? messages.text("bd.row.marked", row.spoken()) : row.spoken());
        }
    }

    /// A time alone says nothing where no column is named.
    private String told(BoardRow row) {
        return narrow.get() && row.told().chars().anyMatch(Character::isDigit)
                ? messages.text("bd.told.at", row.told())
                : row.told();
    }

    private Region wide() {
        if (wide.getChildren().isEmpty()) {
            upper.getChildren().clear();
            lower.getChildren().clear();
            wide.getChildren().setAll(standing, number, customer, device, promised, stage, told);
        }
        return wide;
    }

    private Region tall() {
        if (upper.getChildren().isEmpty()) {
            wide.getChildren().clear();
            upper.getChildren().setAll(number, standing, promised);
            lower.getChildren().setAll(customer, device, told, stage);
        }
        return tall;
    }

    private static String name(Messages messages, BoardGroup group) {
        return switch (group) {
            case BoardGroup.ByPromise(var band) -> band(messages, band);
            case BoardGroup.ByStage(var stage) -> Lines.capital(StageWords.of(messages, stage));
        };
    }

    private static String band(Messages messages, Band band) {
        return messages.text(
                switch (band) {
                    case LATE -> "bd.band.late";
                    case NEXT_OPEN_HOURS -> "bd.band.next";
                    case LATER_TODAY -> "bd.band.today";
                    case TOMORROW -> "bd.band.tomorrow";
                    case LATER -> "bd.band.later";
                    case WAITING_FOR_CUSTOMER -> "bd.band.customer";
                    case READY_ON_SHELF -> "bd.band.shelf";
                });
    }

    /// The names of the columns, in the same places.
    static HBox names(Messages messages) {
        var names = new HBox();
        names.getStyleClass().addAll("board-row", "board-names");
        var standing = new StackPane(new Label(messages.text("bd.col.standing")));
        standing.setAlignment(Pos.CENTER_LEFT);
        standing.getStyleClass().add("board-standing");
        names.getChildren().add(standing);
        add(names, "board-number", messages.text("bd.col.number"));
        add(names, "board-customer", messages.text("bd.col.customer"));
        add(names, "board-device", messages.text("bd.col.device"));
        add(names, "board-promised", messages.text("bd.col.promised"));
        add(names, "board-stage", messages.text("bd.col.stage"));
        add(names, "board-told", messages.text("bd.col.told"));
        HBox.setHgrow(names.getChildren().get(2), Priority.ALWAYS);
        HBox.setHgrow(names.getChildren().get(3), Priority.ALWAYS);
        return names;
    }

    private static void add(HBox names, String styleClass, String words) {
        var label = column(styleClass);
        label.setText(words);
        names.getChildren().add(label);
    }

    private static Label column(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
