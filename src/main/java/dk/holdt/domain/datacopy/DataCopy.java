package dk.holdt.domain.datacopy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// What the shop says of a copy of a customer's data.
///
/// @param place where it lies, or lay, in short words; blank where none was made
/// @param day on which it is deleted, or was; empty while that is not settled, and where none was made
public record DataCopy(State state, String place, Optional<LocalDate> day) {

    public DataCopy {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(day, "day");
        place = place.strip();
    }

    /// What is said.
    public enum State {
        KEPT,
        NONE_MADE,
        DELETED
    }

    public static DataCopy kept(String place, Optional<LocalDate> deleteOn) {
        return new DataCopy(State.KEPT, place, deleteOn);
    }

    public static DataCopy noneMade() {
        return new DataCopy(State.NONE_MADE, "", Optional.empty());
    }

    /// Gone on this day.
    public DataCopy deleted(LocalDate on) {
        return new DataCopy(State.DELETED, place, Optional.of(on));
    }

    public boolean isKept() {
        return state == State.KEPT;
    }

    /// Whether somebody has to delete it on this day.
    public boolean isDue(LocalDate today) {
        return isKept() && day.filter(last -> !today.isBefore(last)).isPresent();
    }

    /// The day that is offered: as many days on, or the last open day before it, because somebody has to be there. In a
    /// shop that is shut all that time it is the day itself.
    ///
    /// @param days from 1
    public static LocalDate usualDay(LocalDate today, int days, Predicate<LocalDate> isOpen) {
        var last = today.plusDays(days);
        return today.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(isOpen)
                .reduce((_, later) -> later)
                .orElse(last);
    }
}
