package dk.holdt.ui.kit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;

/// A typed day: `28.11.`, `28/11`, `fri`, `i morgen`; under it, in words with the weekday, how it was read.
public final class DayField extends ReadField<LocalDate> {

    /// @param today the shop's, asked at each letter
    /// @param words a day with its weekday: "Saturday 28 November"
    public DayField(Supplier<LocalDate> today, Function<LocalDate, String> words) {
        this(words, typed -> read(typed, today.get()));
    }

    private DayField(Function<LocalDate, String> words, Function<String, Optional<LocalDate>> read) {
        super(read, words);
    }

    /// One for a day that is not to come: a year left out is the last time that day came.
    public static DayField gone(Supplier<LocalDate> today, Function<LocalDate, String> words) {
        return new DayField(words, typed -> readGone(typed, today.get()));
    }

    /// As [#read], of a day that is not to come.
    static Optional<LocalDate> readGone(String typed, LocalDate today) {
        var saysYear = typed.matches(".*\\d{4}.*");
        var isDate = typed.strip().matches("\\d.*");
        return read(typed, today).map(day -> isDate && !saysYear && day.isAfter(today) ? day.minusYears(1) : day);
    }

    /// A day is a moment without its time: one is set behind it, and what was typed is read as everywhere else.
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        return typed.isBlank()
                ? Optional.empty()
                : MomentText.read(typed.strip() + " 12:00", today.atTime(LocalTime.MIN))
                        .filter(moment -> moment.toLocalTime().equals(LocalTime.NOON))
                        .map(moment -> moment.toLocalDate());
    }

    /// Puts a day in the field, as if it had been typed.
    public void put(LocalDate day) {
        input().setText("%d.%d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    }

    /// Whether something is typed that is no day.
    public boolean isUnread() {
        return !input().getText().isBlank() && dayProperty().get().isEmpty();
    }

    /// The day read so far; empty while there is none.
    public ReadOnlyObjectProperty<Optional<LocalDate>> dayProperty() {
        return valueProperty();
    }
}
