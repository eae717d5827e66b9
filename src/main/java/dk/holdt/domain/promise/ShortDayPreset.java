package dk.holdt.domain.promise;

import dk.holdt.domain.language.LocalText;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/// A short day offered to the shop, with the time usual in the country where one is known.
public record ShortDayPreset(String id, LocalText name, YearlyDay day, Optional<LocalTime> usualClosing) {

    public ShortDayPreset {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(usualClosing, "usualClosing");
    }

    public ShortDay closingAt(LocalTime closes) {
        return new ShortDay(day, closes, name);
    }
}
