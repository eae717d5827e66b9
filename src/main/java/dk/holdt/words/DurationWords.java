package dk.holdt.words;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import java.time.Duration;

/// Lengths of time in words. A length without a word is real time; opening time is always named (`promise` 6.4).
///
/// Lengths are never negative, and what is left of a minute is dropped.
public final class DurationWords {

    private static final Duration HOURS_FROM = Duration.ofHours(2);
    private static final Duration DAYS_ABOVE = Duration.ofHours(48);
    private static final double MINUTES_AN_HOUR = 60;

    private final Messages messages;

    public DurationWords(Language language) {
        this.messages = new Messages(language);
    }

    /// "3 t 23 min", "2 t", "5 min".
    public String exact(Duration length) {
        var hours = requireForward(length).toHours();
        var minutes = length.toMinutesPart();
        if (hours == 0) {
            return messages.text("dur.min", minutes);
        }
        return minutes == 0 ? messages.text("dur.h", hours) : messages.text("dur.hm", hours, minutes);
    }

    /// Time overdue in the unit it is counted in: "2 t", of working hours "2 t (i åbningstiden)".
    public String overdue(Duration length, Basis basis) {
        return basis == Basis.WORKING_HOURS ? messages.text("dur.work", exact(length)) : exact(length);
    }

    /// Time left as the board shows it, rounded down: whole days above 48 hours, whole hours from two, minutes below.
    ///
    /// Opening time is named, and never told in days: a day of it is not 24 hours.
    public String remaining(Duration length, Basis basis) {
        if (basis == Basis.WORKING_HOURS) {
            return messages.text("dur.open", wholeHoursOrMinutes(length));
        }
        return length.compareTo(DAYS_ABOVE) > 0
                ? messages.text("dur.days", length.toDays())
                : wholeHoursOrMinutes(length);
    }

    private String wholeHoursOrMinutes(Duration length) {
        return requireForward(length).compareTo(HOURS_FROM) < 0
                ? messages.text("dur.min", length.toMinutes())
                : messages.text("dur.h", length.toHours());
    }

    /// Hours as the choice between singular and plural wants them.
    static double inHours(Duration length) {
        return requireForward(length).toMinutes() / MINUTES_AN_HOUR;
    }

    private static Duration requireForward(Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("a length of time runs forward: " + length);
        }
        return length;
    }
}
