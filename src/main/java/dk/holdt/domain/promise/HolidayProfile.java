package dk.holdt.domain.promise;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a country offers a shop's calendar: its holidays, and the short days it may want.
///
/// It hangs on where the shop is, never on a language.
///
/// @param country ISO 3166-1 alpha-2, such as `DK`
/// @param shortDays presets; none of them is in force until the shop takes it over
public record HolidayProfile(String country, List<HolidayRule> holidays, List<ShortDayPreset> shortDays) {

    public HolidayProfile {
        Objects.requireNonNull(country, "country");
        holidays = new HolidaySet(holidays).rules();
        shortDays = List.copyOf(shortDays);
    }

    /// The holidays the shop is asked about at set-up.
    public List<HolidayRule> switches() {
        return holidays.stream().filter(HolidayRule::switchable).toList();
    }

    /// The set before anybody has touched a switch.
    public HolidaySet usual() {
        return new HolidaySet(holidays.stream().filter(HolidayRule::onByDefault).toList());
    }

    /// The country's own holidays and exactly these switches; throws `IllegalArgumentException` for an id that is
    /// not a switch here.
    public HolidaySet withSwitches(Set<String> on) {
        var unknown = new TreeSet<>(on);
        unknown.removeAll(switches().stream().map(HolidayRule::id).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no such switch in " + country + ": " + unknown);
        }
        return new HolidaySet(holidays.stream()
                .filter(rule -> !rule.switchable() || on.contains(rule.id()))
                .toList());
    }
}
