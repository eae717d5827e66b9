package dk.holdt.ui.shell;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.Messages;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// In the place of what a customer may not read: why it is not there, and the key that shows it all the same.
final class Curtain extends VBox {

    private final Button show;

    /// @param whose what is behind it is about; the number of a repair is said
    /// @param action what the button says
    Curtain(Messages messages, Optional<Object> whose, String action, Runnable does) {
        show = Lines.button("show-covered", action + "  Enter", does);
        show.getStyleClass().add("main-act");
        show.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                does.run();
            }
        });
        show.setWrapText(true);
        show.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("curtain");
        if (whose.orElse(null) instanceof RepairNumber number) {
            getChildren().add(middle(number.digits(), "title"));
        }
        getChildren()
                .addAll(
                        middle(messages.text("pv.covered"), "sentence"),
                        show,
                        middle(messages.text("pv.covered.moment", Command.MOMENT.keyText()), "quiet"));
    }

    private static Label middle(String words, String style) {
        var label = Lines.text(words, style);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    void focus() {
        show.requestFocus();
    }

    boolean hasFocus() {
        return show.isFocused();
    }
}
