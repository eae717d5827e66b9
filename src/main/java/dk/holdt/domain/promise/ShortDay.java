package dk.holdt.domain.promise;

import dk.holdt.domain.language.LocalText;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A day of each year on which the usual hours end early (`promise` rule 10).
///
/// It only shortens the weekly hours: it never opens a closed weekday and never lengthens an open one.
///
/// @param closes the new end; midnight means 24:00 and cuts only what runs into the next day
public record ShortDay(YearlyDay day, LocalTime closes, LocalText name) {

    public ShortDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(closes, "closes");
        Objects.requireNonNull(name, "name");
    }

    List<Opening> shorten(List<Opening> usual) {
        boolean atMidnight = closes.equals(LocalTime.MIDNIGHT);
        var kept = new ArrayList<Opening>(usual.size());
        for (var opening : usual) {
            if (!atMidnight && !opening.opens().isBefore(closes)) {
                continue;
            }
            boolean runsOver =
                    opening.endsNextDay() || !atMidnight && opening.closes().isAfter(closes);
            kept.add(runsOver ? new Opening(opening.opens(), closes) : opening);
        }
        return kept;
    }
}
