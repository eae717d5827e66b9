package dk.holdt.domain.language;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/// Words about time that a customer may read otherwise than the shop means them (`promise` 6.1, 6.3).
///
/// @param from where it begins in the text
/// @param to just after its last character
/// @param words as they stand in the text: "24 timer", "hverdage"
/// @param length how long, where a number of hours is said
public record Ambiguity(Kind kind, int from, int to, String words, Optional<Duration> length) {

    /// What is unclear about it.
    public enum Kind {
        /// Hours without a word on how they are counted: around the clock, or while the shop is open.
        HOURS,
        /// Days of which nobody knows whether Saturday is one.
        DAY,
        /// Hours that read as paid labour.
        LABOUR,
        /// No time at all, or one that two people put on different days or hours.
        SOON
    }

    public Ambiguity {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(length, "length");
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no stretch of a text: " + from + " to " + to);
        }
    }

    /// The text with other words in its place.
    public String replacedBy(String clear, String text) {
        return text.substring(0, from) + clear + text.substring(to);
    }
}
