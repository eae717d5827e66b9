package dk.holdt.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A sentence under the top bar that stays, about something that is wrong with the shop's data, and what to do.
final class Banner extends HBox {

    /// @param action empty for none
    Banner(String words, String action, Runnable does) {
        var sentence = new Label(words);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getStyleClass().add("banner");
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(sentence);
        if (!action.isEmpty()) {
            var button = new Button(action);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> does.run());
            getChildren().add(button);
        }
    }
}
