package dk.holdt.domain.promise;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The holidays a shop keeps: those of its country and the ones it has switched on.
///
/// Two holidays on one date close the shop once; the first in the list gives the name.
public record HolidaySet(List<HolidayRule> rules) {

    public static final HolidaySet NONE = new HolidaySet(List.of());

    public HolidaySet {
        rules = List.copyOf(rules);
        var ids = new HashSet<String>();
        for (var rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("the holiday " + rule.id() + " is there twice");
            }
        }
    }

    public Optional<HolidayRule> on(LocalDate date) {
        for (var rule : rules) {
            if (rule.fallsOn(date)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
