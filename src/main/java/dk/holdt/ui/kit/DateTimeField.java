package dk.holdt.ui.kit;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A typed day and time; under it, in words with the weekday, how it was read.
public final class DateTimeField extends VBox {

    private final TextField input = new TextField();
    private final Label echo = new Label();
    private final ReadOnlyObjectWrapper<Optional<LocalDateTime>> moment = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param now the shop's wall clock, asked at each letter
    /// @param words a moment with its weekday: "Saturday 28 November at 14:30"
    public DateTimeField(Supplier<LocalDateTime> now, Function<LocalDateTime, String> words) {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(words, "words");
        echo.getStyleClass().add("field-echo");
        echo.setWrapText(true);
        getStyleClass().add("date-time-field");
        getChildren().setAll(input, echo);
        input.textProperty().subscribe(typed -> {
            moment.set(MomentText.read(typed, now.get()));
            echo.setText(moment.get().map(words).orElse(""));
            input.setAccessibleHelp(echo.getText());
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                input.requestFocus();
            }
        });
    }

    /// The moment read so far; empty while there is none.
    public ReadOnlyObjectProperty<Optional<LocalDateTime>> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /// The field itself: its label and its id belong here.
    public TextField input() {
        return input;
    }
}
