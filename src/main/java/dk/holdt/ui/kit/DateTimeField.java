package dk.holdt.ui.kit;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;

/// A typed day and time; under it, in words with the weekday, how it was read.
public final class DateTimeField extends ReadField<LocalDateTime> {

    /// @param now the shop's wall clock, asked at each letter
    /// @param words a moment with its weekday: "Saturday 28 November at 14:30"
    public DateTimeField(Supplier<LocalDateTime> now, Function<LocalDateTime, String> words) {
        super(typed -> MomentText.read(typed, now.get()), words);
    }

    /// The moment read so far; empty while there is none.
    public ReadOnlyObjectProperty<Optional<LocalDateTime>> momentProperty() {
        return valueProperty();
    }
}
