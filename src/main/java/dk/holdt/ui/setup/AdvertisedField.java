package dk.holdt.ui.setup;

import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.ChoiceKeys.Choice;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.words.LintWords;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What the shop advertises; under it at once what in it reads two ways, with the clear words each on a key.
final class AdvertisedField extends VBox {

    private final Advertised advertised;
    private final LintWords lint;
    private final TextField text = new TextField();
    private final FormField field;
    private final Label warning = new Label();
    private final ChoiceKeys<String> fixes;

    AdvertisedField(Advertised advertised, Messages messages) {
        this.advertised = advertised;
        this.lint = new LintWords(messages.language());
        this.fixes = new ChoiceKeys<>(messages.text("setup.advertised"), Orientation.VERTICAL);
        text.setId("advertised");
        field = new FormField(messages.text("setup.advertised"), text).hint(messages.text("setup.advertised.hint"));
        warning.setId("advertised-unclear");
        warning.getStyleClass().add("unclear");
        warning.setWrapText(true);
        warning.setMinHeight(USE_PREF_SIZE);
        fixes.setId("advertised-choice");
        getStyleClass().add("gap");
        getChildren().setAll(field, warning, fixes);
        fixes.valueProperty().subscribe(this::settle);
    }

    /// @param next what Enter does once the text is clear
    AdvertisedField on(SetUpPage page, Runnable next) {
        page.register(text, field::error);
        page.tie(text.textProperty(), advertised.typedProperty());
        page.until(advertised.typedProperty().subscribe(this::look));
        look();
        EnterMovesOn.ends(text, () -> {
            if (fixes.isVisible()) {
                fixes.requestFocus();
            } else {
                next.run();
            }
        });
        EnterMovesOn.ends(fixes, next);
        return this;
    }

    private void look() {
        field.error("");
        var unclear = advertised.unclear();
        var clear = unclear.map(lint::fixes).orElse(List.of());
        warning.setText(unclear.map(lint::of).orElse(""));
        show(warning, unclear.isPresent());
        var hadFocus = fixes.isFocused();
        show(fixes, !clear.isEmpty());
        fixes.offer(numbered(clear));
        if (hadFocus && clear.isEmpty()) {
            // Later, or the digit that was pressed would be typed into the text.
            Platform.runLater(() -> {
                text.requestFocus();
                text.end();
            });
        }
    }

    private void settle(String clear) {
        if (clear != null) {
            advertised.settle(clear);
            fixes.valueProperty().set(null);
        }
    }

    private static List<Choice<String>> numbered(List<String> words) {
        var choices = new ArrayList<Choice<String>>();
        for (var word : words) {
            choices.add(new Choice<>(choices.size() + 1, word, word));
        }
        return choices;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
