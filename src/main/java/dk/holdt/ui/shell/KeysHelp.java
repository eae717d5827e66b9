package dk.holdt.ui.shell;

import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.CommandWords;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.SideSheet;
import dk.holdt.words.Messages;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// F1: the keys that do something here and now, and no others.
final class KeysHelp extends VBox {

    /// @param screen the one in front, with the keys that are only its own
    static void over(SideSheet sheets, Messages messages, Set<Command> answered, Optional<Screen> screen) {
        sheets.openOver(messages.text("key.title"), new KeysHelp(messages, answered, screen));
    }

    private KeysHelp(Messages messages, Set<Command> answered, Optional<Screen> screen) {
        var table = new GridPane();
        table.getStyleClass().add("lines");
        for (var command : Command.values()) {
            if (answered.contains(command)) {
                line(table, String.join(", ", command.keyTexts()), CommandWords.of(messages, command));
            }
        }
        screen.map(Screen::keys).ifPresent(own -> own.forEach(key -> line(table, key.keys(), key.does())));
        line(table, "Enter", messages.text("key.enter"));
        line(table, "1–9", messages.text("key.choose"));
        line(table, "Esc", messages.text("key.back"));
        getStyleClass().addAll("page", "ring");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(table.getChildren().stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining(" ")));
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
}
