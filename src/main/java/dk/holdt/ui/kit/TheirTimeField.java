package dk.holdt.ui.kit;

import dk.holdt.domain.partner.TheirTime;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;

/// A day that somebody else has promised, with a time of day where they gave one: `fri`, `3.12.`, `3.12. 14:00`; under
/// it, in words with the weekday, how it was read.
public final class TheirTimeField extends ReadField<TheirTime> {

    /// @param now the shop's wall clock, asked at each letter
    /// @param words a time of theirs with its weekday
    public TheirTimeField(Supplier<LocalDateTime> now, Function<TheirTime, String> words) {
        super(typed -> read(typed, now.get()), words);
    }

    static Optional<TheirTime> read(String typed, LocalDateTime now) {
        return DayField.read(typed, now.toLocalDate())
                .map(day -> new TheirTime(day, Optional.empty()))
                .or(() -> MomentText.read(typed, now)
                        .map(moment -> new TheirTime(moment.toLocalDate(), Optional.of(moment.toLocalTime()))));
    }

    /// The time read so far; empty while there is none.
    public ReadOnlyObjectProperty<Optional<TheirTime>> theirsProperty() {
        return valueProperty();
    }
}
