package dk.holdt.ui.board;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One sentence above the board that waits for somebody: Enter goes on with it, Delete puts an end to it.
final class StripRow extends HBox {

    private Runnable goesOn = () -> {};
    private Runnable ends = () -> {};

    StripRow(String words) {
        var label = new Label(words);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().setAll(label);
        getStyleClass().add("strip-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words);
        setOnMouseClicked(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void onEnter(String text, Runnable does) {
        goesOn = does;
        add(text + "  Enter", does);
    }

    void onDelete(String text, Runnable does) {
        ends = does;
        add(text + "  Delete", does);
    }

    /// The keys belong to the row, so its buttons are for the mouse and not in the way of Tab.
    private void add(String text, Runnable does) {
        var button = new Button(text);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        getChildren().add(button);
        setAccessibleText(getAccessibleText() + ". " + text);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> goesOn.run();
            case DELETE -> ends.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
