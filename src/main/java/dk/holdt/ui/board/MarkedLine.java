package dk.holdt.ui.board;

import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.Messages;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// How many repairs are marked and what can be done to all of them; away while none is.
final class MarkedLine extends HBox {

    private final Messages messages;
    private final Label count = Lines.word("", "strong");

    MarkedLine(Messages messages) {
        this.messages = messages;
        count.setId("marked");
        var does = Lines.text(
                messages.text("bd.marked.does", Command.STAGE.keyText(), Command.PLACE.keyText()), "marked-does");
        getChildren().setAll(count, does);
        getStyleClass().add("board-marked");
        show(0);
    }

    void show(Set<?> marked) {
        show(marked.size());
    }

    private void show(int many) {
        count.setText(messages.text("bd.marked", many));
        Lines.show(this, many > 0);
    }
}
