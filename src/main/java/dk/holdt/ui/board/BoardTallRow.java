package dk.holdt.ui.board;

import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.words.Messages;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A row of the board in two lines, where one is not wide enough. Pieces go on in the next line and are never wider
/// than one, so that no date or number is cut.
final class BoardTallRow extends VBox {

    private final Messages messages;
    private final StandingMark mark = new StandingMark();
    private final Label number = piece("board-number");
    private final Label customer = piece("board-customer");
    private final Label device = piece("board-device");
    private final Label promised = piece("board-promised");
    private final Label stage = piece("board-stage");
    private final Label told = piece("board-told");

    /// @param room in the list, which a row never leaves; known before the row has its own look, because a list
    /// remembers how high a row was when it first came
    BoardTallRow(Messages messages, ObservableDoubleValue room) {
        this.messages = messages;
        var standing = new StackPane(mark);
        standing.getStyleClass().add("board-standing");
        standing.setAlignment(Pos.CENTER_LEFT);
        promised.setWrapText(true);
        getStyleClass().add("board-tall");
        FlowPane upper = Lines.flow(number, standing, promised);
        FlowPane lower = Lines.flow(customer, device, told, stage);
        for (var line : List.of(upper, lower)) {
            line.getStyleClass().add("board-line");
            // a list asks how high a row is without saying how wide, and a box then goes by what its lines are at most
            line.maxWidthProperty().bind(room);
        }
        maxWidthProperty().bind(room);
        getChildren().setAll(upper, lower);
    }

    void show(BoardRow row) {
        mark.show(row.shape(), row.standing());
        number.setText(row.number().digits());
        customer.setText(row.customer());
        device.setText(row.deviceAndFault());
        promised.setText(row.promised());
        stage.setText(row.stage());
        told.setText(told(row));
        Lines.show(told, !told.getText().isEmpty());
    }

    /// A time alone says nothing where no column is named.
    private String told(BoardRow row) {
        return row.told().chars().anyMatch(Character::isDigit) ? messages.text("bd.told.at", row.told()) : row.told();
    }

    private static Label piece(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
