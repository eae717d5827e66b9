package dk.holdt.ui.bench;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.Messages;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Where a label is scanned or its number typed; what is no label of ours is said.
final class ScanField extends VBox {

    private final TextField field = new TextField();
    private final Label error = Lines.text("", "field-error");
    private final Messages messages;
    private final Runnable nothing;
    private final Consumer<RepairNumber> found;

    /// @param nothing what Enter in the empty field does
    ScanField(Messages messages, Runnable nothing, Consumer<RepairNumber> found) {
        this.messages = messages;
        this.nothing = nothing;
        this.found = found;
        field.setId("scan");
        field.setPromptText(messages.text("bn.scan"));
        field.setAccessibleText(messages.text("bn.scan"));
        error.setId("scan-error");
        Lines.show(error, false);
        EnterMovesOn.ends(field, this::entered);
        getChildren().setAll(field, error);
    }

    TextField field() {
        return field;
    }

    private void entered() {
        if (field.getText().isBlank()) {
            Lines.show(error, false);
            nothing.run();
            return;
        }
        var number = RepairNumber.read(field.getText());
        error.setText(
                number.isPresent()
                        ? ""
                        : messages.text("er.scan", field.getText().strip()));
        Lines.show(error, number.isEmpty());
        number.ifPresent(read -> {
            field.clear();
            found.accept(read);
        });
    }
}
