package dk.holdt.domain.parting;

import java.time.LocalDate;
import java.util.Objects;

/// That somebody gives their device up.
///
/// @param by who says so
/// @param words what was written or said; may be blank where the paper is signed
/// @param on the day of it, as the shop's calendar has it
public record Consent(String by, How how, String words, LocalDate on) {

    public Consent {
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(on, "on");
        by = by.strip();
        words = words.strip();
    }

    /// How it can be shown later.
    public enum How {
        /// On the paper of the parting.
        SIGNED,
        WROTE,
        /// On the telephone.
        SAID;

        /// Whether it is only as good as the words that were noted.
        public boolean needsWords() {
            return this != SIGNED;
        }
    }
}
