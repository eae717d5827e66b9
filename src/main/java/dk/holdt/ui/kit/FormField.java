package dk.holdt.ui.kit;

import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field with its label above it, a hint under it, and under that what is wrong with it, in words.
public final class FormField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label label = new Label();
    private final Label hint = note("field-hint");
    private final Label error = note("field-error");
    private final VBox body = new VBox();
    private final Node input;

    /// @param label with `_` before the letter that Alt reaches it by, if it has one
    public FormField(String label, Node input) {
        this.input = Objects.requireNonNull(input, "input");
        input.getProperties().put(FormField.class, this);
        this.label.setText(label);
        this.label.setMnemonicParsing(true);
        this.label.setLabelFor(input);
        this.label.getStyleClass().add("field-label");
        this.label.setMinWidth(USE_PREF_SIZE);
        body.getStyleClass().add("field-body");
        body.getChildren().setAll(input, hint, error);
        getStyleClass().add("form-field");
        getChildren().setAll(this.label, body);
        if (input instanceof Region region && region.getMaxWidth() == USE_COMPUTED_SIZE) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
    }

    public FormField hint(String words) {
        write(hint, words);
        return this;
    }

    /// Says what is wrong; empty text takes it away.
    public void error(String words) {
        write(error, words);
        input.pseudoClassStateChanged(WRONG, !words.isEmpty());
    }

    public String error() {
        return error.getText();
    }

    public Node input() {
        return input;
    }

    /// The field that a node is the input of, or stands in.
    static Optional<FormField> around(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at instanceof FormField field) {
                return Optional.of(field);
            }
            // In a grid the label and the input stand apart from the field that they belong to.
            if (at.getProperties().get(FormField.class) instanceof FormField field) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    Label label() {
        return label;
    }

    VBox body() {
        return body;
    }

    private void write(Label line, String words) {
        line.setText(words);
        line.setVisible(!words.isEmpty());
        line.setManaged(!words.isEmpty());
        input.setAccessibleHelp((error.getText() + " " + hint.getText()).strip());
    }

    private static Label note(String styleClass) {
        var line = new Label("");
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setVisible(false);
        line.setManaged(false);
        return line;
    }
}
