package dk.holdt.ui.bench;

import dk.holdt.ui.kit.DayField;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.Messages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Which part is waited for, and the day on which it is expected.
final class PartWaitBox extends VBox {

    private final TextField part = new TextField();
    private final DayField expected;

    /// @param onWait told the part and the day, which may be missing
    PartWaitBox(
            Messages messages,
            Supplier<LocalDate> today,
            Function<LocalDate, String> day,
            BiConsumer<String, Optional<LocalDate>> onWait) {
        expected = new DayField(today, day);
        part.setId("part");
        expected.input().setId("part-day");
        var partField = new FormField(messages.text("bn.part.what"), part);
        var dayField = new FormField(messages.text("bn.part.when"), expected).hint(messages.text("bn.part.hint"));
        HBox.setHgrow(partField, Priority.ALWAYS);
        HBox.setHgrow(dayField, Priority.ALWAYS);
        var fields = new HBox(partField, dayField);
        fields.getStyleClass().add("gap-wide");
        var save = Lines.button(
                "wait-for-part",
                messages.text("bn.part.save"),
                () -> onWait.accept(part.getText(), expected.dayProperty().get()));
        getStyleClass().add("box");
        getChildren().setAll(fields, save);
    }

    void begin() {
        part.clear();
        expected.input().clear();
        part.requestFocus();
    }

    TextField part() {
        return part;
    }

    TextField day() {
        return expected.input();
    }
}
