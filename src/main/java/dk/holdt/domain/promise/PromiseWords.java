package dk.holdt.domain.promise;

import dk.holdt.domain.language.Language;
import java.time.ZoneId;
import java.util.Objects;

/// The words a promise was given in, and by which calendar: frozen when the promise key is pressed (`promise` rule 20).
///
/// @param sentence what was read aloud, shown, saved and printed
/// @param hoursWords the opening hours used, in words
/// @param closedDays the closed days in the span, in words; blank when there is none
public record PromiseWords(
        Language language, String sentence, String hoursWords, String closedDays, ZoneId zone, int calendarVersion) {

    public PromiseWords {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(zone, "zone");
        if (sentence.isBlank()) {
            throw new IllegalArgumentException("a promise is given in words");
        }
    }
}
