package dk.holdt.domain.promise;

import dk.holdt.domain.language.LocalText;
import java.time.LocalDate;
import java.util.Objects;

/// One holiday of a country, as a rule rather than as dates.
///
/// @param id stable, such as `dk.store-bededag`
/// @param fromYear first year it is kept, [#ALWAYS_FROM] without a beginning
/// @param toYear last year it is kept, [#ALWAYS_TO] without an end
/// @param switchable the shop is asked about it; otherwise it belongs to the country's set
/// @param onByDefault ticked before the shop is asked
public record HolidayRule(
        String id, LocalText name, YearlyDay day, int fromYear, int toYear, boolean switchable, boolean onByDefault) {

    public static final int ALWAYS_FROM = 0;
    public static final int ALWAYS_TO = 9999;

    public HolidayRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(day, "day");
        if (id.isBlank()) {
            throw new IllegalArgumentException("a holiday needs an id");
        }
        if (fromYear > toYear) {
            throw new IllegalArgumentException(id + " ends in " + toYear + " before it begins in " + fromYear);
        }
        if (!switchable && !onByDefault) {
            throw new IllegalArgumentException(id + " can be neither on nor switched on");
        }
    }

    /// A holiday of every year that belongs to its country's set.
    public static HolidayRule always(String id, LocalText name, YearlyDay day) {
        return new HolidayRule(id, name, day, ALWAYS_FROM, ALWAYS_TO, false, true);
    }

    public boolean fallsOn(LocalDate date) {
        return date.getYear() >= fromYear && date.getYear() <= toYear && day.fallsOn(date);
    }
}
