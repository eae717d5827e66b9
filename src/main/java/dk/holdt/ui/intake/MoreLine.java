package dk.holdt.ui.intake;

import dk.holdt.ui.kit.Lines;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// One line at the end of a block that opens what is seldom needed; it never hides what is filled in.
final class MoreLine extends VBox {

    private final Hyperlink line;
    private final String words;
    private final BooleanSupplier isBlank;
    private final Node content;

    /// @param words what there is behind it
    /// @param isBlank whether nothing stands in it
    MoreLine(String id, String words, BooleanSupplier isBlank, Node content) {
        this.words = words;
        this.isBlank = isBlank;
        this.content = content;
        this.line = new Hyperlink();
        line.setId(id);
        line.getStyleClass().add("more-line");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setOnAction(_ -> {
            line.setVisited(false);
            show(!content.isVisible() || !isBlank.getAsBoolean());
        });
        getStyleClass().add("more");
        getChildren().setAll(line, content);
        show(false);
    }

    /// Something else stands in the same line.
    void beside(Node other) {
        getChildren().set(0, Lines.flow(line, other));
    }

    /// Another intake stands in the form: open only when something stands in it.
    void begin() {
        show(!isBlank.getAsBoolean());
    }

    /// Something was filled in for it; it is never closed under somebody's hands.
    void openIfFilled() {
        if (!isBlank.getAsBoolean()) {
            open();
        }
    }

    void open() {
        show(true);
    }

    private void show(boolean open) {
        content.setVisible(open);
        content.setManaged(open);
        line.setText((open ? "– " : "+ ") + words);
    }
}
