package dk.holdt.domain.promise;

import dk.holdt.domain.language.LocalText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A date on which the shop is shut although its weekly hours have it open.
///
/// @param name empty for special hours that leave nothing open: they carry no name
public record ClosedDay(LocalDate date, Why why, Optional<LocalText> name) {

    public ClosedDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(name, "name");
    }

    /// What closes the shop that day; of several, the one that decides.
    public enum Why {
        CLOSURE,
        SPECIAL_HOURS,
        HOLIDAY,
        /// A day that is no public holiday, but that the shop keeps like one.
        KEPT_DAY,
        SHORT_DAY
    }
}
