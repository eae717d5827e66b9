package dk.holdt.ui.shell;

import dk.holdt.ui.kit.Command;
import dk.holdt.words.Messages;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// F1: the keys that do something here and now, and no others.
final class KeysHelp extends VBox {

    KeysHelp(Messages messages, Set<Command> answered) {
        var table = new GridPane();
        table.getStyleClass().add("lines");
        for (var command : Command.values()) {
            if (answered.contains(command)) {
                line(table, String.join(", ", command.keyTexts()), words(command, messages));
            }
        }
        line(table, "Enter", messages.text("key.enter"));
        line(table, "1–9", messages.text("key.choose"));
        line(table, "Esc", messages.text("key.back"));
        getStyleClass().add("page");
        setFocusTraversable(true);
        getChildren().setAll(table);
    }

    private static void line(GridPane table, String keys, String words) {
        var key = new Label(keys);
        key.getStyleClass().add("strong");
        key.setMinWidth(Region.USE_PREF_SIZE);
        var does = new Label(words);
        does.setWrapText(true);
        table.addRow(table.getRowCount(), key, does);
    }

    private static String words(Command command, Messages messages) {
        return switch (command) {
            case HELP -> messages.text("key.help");
            case INTAKE -> messages.text("key.intake");
            case FIND -> messages.text("key.find");
            case CALL_NOW -> messages.text("key.callnow");
            case BOARD -> messages.text("key.board");
            case NEXT_PANE -> messages.text("key.nextpane");
            case PREVIOUS_PANE -> messages.text("key.previouspane");
            case CALL_BACK -> messages.text("key.callback");
            case JOURNAL -> messages.text("key.journal");
            case NEW_TIME -> messages.text("key.newtime");
            case FULL_SCREEN -> messages.text("key.fullscreen");
            case AT_COUNTER -> messages.text("key.atcounter");
            case BENCH -> messages.text("key.bench");
            case SHELF -> messages.text("key.shelf");
            case INSIGHT -> messages.text("key.insight");
            case SETTINGS -> messages.text("key.settings");
            case FINISH -> messages.text("key.finish");
            case UNDO -> messages.text("key.undo");
            case PRINT -> messages.text("key.print");
            case SWITCH_STAFF -> messages.text("key.switchstaff");
            case ONE_MORE -> messages.text("key.onemore");
            case HAND_OVER -> messages.text("key.handover");
            case PLACE -> messages.text("key.place");
            case COMPLAINT -> messages.text("key.complaint");
            case GROUP -> messages.text("key.group");
        };
    }
}
