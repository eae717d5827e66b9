package dk.holdt.ui.kit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A typed day: `28.11.`, `28/11`, `fri`, `i morgen`; under it, in words with the weekday, how it was read.
public final class DayField extends VBox {

    private final TextField input = new TextField();
    private final Label echo = new Label();
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> day = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param today the shop's, asked at each letter
    /// @param words a day with its weekday: "Saturday 28 November"
    public DayField(Supplier<LocalDate> today, Function<LocalDate, String> words) {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(words, "words");
        echo.getStyleClass().add("field-echo");
        echo.setWrapText(true);
        getStyleClass().add("date-time-field");
        getChildren().setAll(input, echo);
        input.textProperty().subscribe(typed -> {
            day.set(read(typed, today.get()));
            echo.setText(day.get().map(words).orElse(""));
            input.setAccessibleHelp(echo.getText());
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                input.requestFocus();
            }
        });
    }

    /// A day is a moment without its time: one is set behind it, and what was typed is read as everywhere else.
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        return typed.isBlank()
                ? Optional.empty()
                : MomentText.read(typed.strip() + " 12:00", today.atTime(LocalTime.MIN))
                        .filter(moment -> moment.toLocalTime().equals(LocalTime.NOON))
                        .map(moment -> moment.toLocalDate());
    }

    /// The day read so far; empty while there is none.
    public ReadOnlyObjectProperty<Optional<LocalDate>> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /// The field itself: its label and its id belong here.
    public TextField input() {
        return input;
    }
}
