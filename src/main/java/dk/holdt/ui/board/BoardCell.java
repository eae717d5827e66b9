package dk.holdt.ui.board;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.board.ReadBoard.Band;
import dk.holdt.words.Messages;
import dk.holdt.words.StageWords;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// One line of the board, made once and filled anew; a screen reader hears one sentence.
final class BoardCell extends ListCell<BoardLine> {

    private static final String HEADING_CELL = "board-heading-cell";
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Messages messages;
    private final ReadOnlyBooleanProperty narrow;
    private final Predicate<RepairNumber> marked;
    // the list lets go of a line without saying so, and what it shows must not be held by the width
    private final InvalidationListener onWidth = _ -> fit();
    private final ObservableDoubleValue room;
    private final Label heading = new Label();
    private final Region arrow = new Region();
    private final HBox headingRow = new HBox(arrow, heading);
    private Optional<BoardColumns> wide = Optional.empty();
    private Optional<BoardTallRow> tall = Optional.empty();

    /// @param narrow whether two lines are needed for what usually stands in one
    /// @param room in the list, which a row of two lines never leaves
    BoardCell(
            Messages messages,
            ReadOnlyBooleanProperty narrow,
            ObservableDoubleValue room,
            Predicate<RepairNumber> marked) {
        this.messages = messages;
        this.marked = marked;
        this.narrow = narrow;
        this.room = room;
        heading.getStyleClass().add("board-heading");
        arrow.getStyleClass().add("board-arrow");
        headingRow.getStyleClass().add("board-heading-row");
        narrow.addListener(new WeakInvalidationListener(onWidth));
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

    private void fit() {
        if (!isEmpty() && getItem() instanceof BoardLine.Repair one) {
            row(one.row());
        }
    }

    private void row(BoardRow row) {
        if (narrow.get()) {
            var shown = tall.orElseGet(() -> new BoardTallRow(messages, room));
            tall = Optional.of(shown);
            shown.show(row);
            setGraphic(shown);
        } else {
            var shown = wide.orElseGet(BoardColumns::new);
            wide = Optional.of(shown);
            shown.show(row);
            setGraphic(shown);
        }
        mark();
    }

    /// Shows whether its repair is marked.
    void mark() {
        if (getItem() instanceof BoardLine.Repair(var _, var repair)) {
            var is = marked.test(repair.number());
            pseudoClassStateChanged(MARKED, is);
            wide.ifPresent(row -> row.mark(is));
            setAccessibleText(is ? messages.text("bd.row.marked", repair.spoken()) : repair.spoken());
        }
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
}
