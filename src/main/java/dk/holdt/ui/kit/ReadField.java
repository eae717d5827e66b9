package dk.holdt.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A field whose text is read at each letter; under it, in words, how it was read.
public abstract sealed class ReadField<T> extends VBox permits DateTimeField, DayField, TheirTimeField {

    private final TextField input = new TextField();
    private final Label echo = new Label();
    private final ReadOnlyObjectWrapper<Optional<T>> value = new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadField(Function<String, Optional<T>> read, Function<T, String> words) {
        Objects.requireNonNull(words, "words");
        echo.getStyleClass().add("field-echo");
        echo.setWrapText(true);
        getStyleClass().add("date-time-field");
        getChildren().setAll(input, echo);
        input.textProperty().subscribe(typed -> {
            value.set(read.apply(typed));
            echo.setText(value.get().map(words).orElse(""));
            input.setAccessibleHelp(echo.getText());
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                input.requestFocus();
            }
        });
    }

    /// What was read so far; empty while there is nothing.
    ReadOnlyObjectProperty<Optional<T>> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /// The field itself: its label and its id belong here.
    public final TextField input() {
        return input;
    }
}
