package dk.holdt.ui.repair;

import dk.holdt.domain.journal.Channel;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.ContactWords;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What to answer when the customer asks, and the two keys that note that the customer had to.
final class SayBox extends VBox {

    private final Label words = Lines.text("", "sentence");
    private final ChoiceKeys<Channel> asked;

    SayBox(Messages messages, Consumer<Channel> onAsked) {
        words.setId("say");
        asked = new ChoiceKeys<>(messages.text("re.asked"), Orientation.HORIZONTAL);
        asked.setId("asked");
        asked.offer(List.of(
                new ChoiceKeys.Choice<>(1, Channel.CALL, ContactWords.channel(messages, Channel.CALL)),
                new ChoiceKeys.Choice<>(2, Channel.VISIT, ContactWords.channel(messages, Channel.VISIT)),
                new ChoiceKeys.Choice<>(3, Channel.EMAIL, ContactWords.channel(messages, Channel.EMAIL))));
        asked.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && !event.isControlDown()
                    && asked.value().isPresent()) {
                event.consume();
                var channel = asked.value().get();
                asked.valueProperty().set(null);
                onAsked.accept(channel);
            }
        });
        var label = Lines.text(messages.text("re.asked"), "quiet", "say-asked");
        HBox.setHgrow(asked, Priority.ALWAYS);
        var ask = new HBox(label, asked);
        ask.setAlignment(Pos.CENTER_LEFT);
        ask.getStyleClass().add("gap");
        getStyleClass().addAll("say-box", "box");
        getChildren().setAll(Lines.text(messages.text("re.say"), "field-label"), words, ask);
    }

    void show(String toSay) {
        words.setText(toSay);
    }

    /// The keyboard starts here: most who open a repair have its customer on the telephone.
    void focus() {
        asked.requestFocus();
    }

    /// Whether the keyboard is here: what moves the box puts it back.
    boolean asking() {
        return asked.isFocused();
    }
}
