package dk.holdt.ui.board;

import dk.holdt.words.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Under the board: its keys, that another order waits, and how many repairs are open.
final class BoardFoot extends HBox {

    private final Messages messages;
    private final Label changedOrder = new Label();
    private final Label count = new Label();

    BoardFoot(Messages messages) {
        this.messages = messages;
        changedOrder.setText(messages.text("bd.changed"));
        changedOrder.setId("order-changed");
        changedOrder.getStyleClass().add("strong");
        count.setId("open-count");
        var keys = new Label(messages.text("bd.keys"));
        keys.getStyleClass().add("quiet");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(keys, gap, changedOrder, count);
        getStyleClass().add("board-foot");
    }

    void orderChanged(boolean changed) {
        changedOrder.setVisible(changed);
        changedOrder.setManaged(changed);
    }

    void open(BoardViewModel.State state) {
        count.setText(state instanceof BoardViewModel.State.Fresh(int open) ? messages.text("bd.open", open) : "");
    }
}
