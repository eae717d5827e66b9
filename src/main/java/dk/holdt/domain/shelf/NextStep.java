package dk.holdt.domain.shelf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/// What somebody does next about a device that is not collected, and on which day. Never done by itself.
///
/// @param words what was agreed or is to be said; may be blank
public record NextStep(Kind kind, LocalDate on, String words, Instant at, long by) {

    public NextStep {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(at, "at");
        words = words.strip();
    }

    /// The steps there are. What the law of a country asks for beyond them stands as text beside them.
    public enum Kind {
        CALL,
        LETTER,
        /// The customer has said when: until then nobody reminds.
        CUSTOMER_COMES
    }

    /// Whether somebody has to do it on this day.
    public boolean isDue(LocalDate today) {
        return kind == Kind.CUSTOMER_COMES ? today.isAfter(on) : !today.isBefore(on);
    }
}
