package dk.holdt.ui.board;

import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Grouping;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Under the board: what can be done with the selected repair, how the board is gathered, that another order waits, and
/// how many repairs are open.
final class BoardFoot extends HBox {

    private final Messages messages;
    private final FlowPane acts;
    private final Button group;
    private final Label keys;
    private final Label changedOrder;
    private final Label count = Lines.word("");

    /// @param commands what the board answers to
    BoardFoot(Messages messages, Map<Command, Runnable> commands) {
        this.messages = messages;
        group = act("group", "", Command.GROUP, commands);
        keys = Lines.word(messages.text("bd.keys"), "quiet");
        changedOrder = Lines.word(messages.text("bd.changed"), "strong");
        changedOrder.setId("order-changed");
        count.setId("open-count");
        acts = Lines.flow(
                act("call-back", messages.text("cb.act"), Command.CALL_BACK, commands),
                act("note", messages.text("bd.note"), Command.JOURNAL, commands),
                act("new-time", messages.text("re.newtime"), Command.NEW_TIME, commands),
                act("stage", messages.text("mv.act"), Command.STAGE, commands),
                act("print", messages.text("act.print"), Command.PRINT, commands),
                act("place", messages.text("sh.place.change"), Command.PLACE, commands),
                act("hand-over", messages.text("re.handover"), Command.HAND_OVER, commands),
                group,
                keys);
        HBox.setHgrow(acts, Priority.ALWAYS);
        getChildren().setAll(acts, changedOrder, count);
        getStyleClass().add("board-foot");
    }

    private static Button act(String id, String words, Command command, Map<Command, Runnable> commands) {
        var button = Lines.button(id, words, command, commands.get(command));
        button.getStyleClass().add("flat");
        return button;
    }

    /// What would save something goes.
    void onlyToLook() {
        acts.getChildren().retainAll(List.of(group, keys));
    }

    void orderChanged(boolean changed) {
        Lines.show(changedOrder, changed);
    }

    void grouped(Grouping grouping) {
        var words = messages.text(
                switch (grouping) {
                    case PROMISE -> "bd.group.promise";
                    case STAGE -> "bd.group.stage";
                    case MINE -> "bd.group.mine";
                });
        group.setText(words + "  " + Command.GROUP.keyText());
    }

    /// With little room only what can be clicked stays; the keys of the list stand in F1.
    void narrow(boolean narrow) {
        Lines.show(keys, !narrow);
    }

    /// Without an open repair there is nothing that any of it could be done to.
    void open(BoardViewModel.State state) {
        Lines.show(this, !(state instanceof BoardViewModel.State.Empty));
        count.setText(state instanceof BoardViewModel.State.Fresh(int open) ? messages.text("bd.open", open) : "");
    }
}
