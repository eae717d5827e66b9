package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.HolidayProfile;
import dk.holdt.domain.promise.HolidayRule;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.ShortDay;
import dk.holdt.domain.promise.ShortDayPreset;
import dk.holdt.domain.promise.WeeklyHours;
import dk.holdt.domain.shop.Country;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The week as typed, one text a day, and the days of the year on which it does not hold.
final class HoursForm {

    private static final String USUAL = "10.00–17.30";
    private static final String USUAL_SATURDAY = "10.00–14.00";
    private static final int FIRST_VERSION = 1;

    private final Map<DayOfWeek, StringProperty> days = new EnumMap<>(DayOfWeek.class);
    private final Set<String> switchedOn = new HashSet<>();
    private final Set<String> shortened = new HashSet<>();

    HoursForm() {
        for (var day : DayOfWeek.values()) {
            days.put(day, new SimpleStringProperty(usual(day)));
        }
    }

    StringProperty day(DayOfWeek day) {
        return days.get(day);
    }

    static String fieldOf(DayOfWeek day) {
        return "hours-" + day.name().toLowerCase(Locale.ROOT);
    }

    /// Writes what can be read with the marks of a language; what is being typed stays as it is.
    void writeAs(Language language) {
        days.values().forEach(text -> HoursText.read(text.get())
                .ifPresent(read -> text.set(HoursText.write(read, language))));
    }

    /// Tuesday to Friday get what Monday has.
    void weekdaysAsMonday() {
        for (var day : List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            days.get(day).set(days.get(DayOfWeek.MONDAY).get());
        }
    }

    /// Puts the switches as they usually stand in a country.
    void usualSwitches(HolidayProfile profile) {
        switchedOn.clear();
        shortened.clear();
        profile.switches().stream()
                .filter(HolidayRule::onByDefault)
                .map(HolidayRule::id)
                .forEach(switchedOn::add);
    }

    boolean isClosedOn(HolidayRule holiday) {
        return switchedOn.contains(holiday.id());
    }

    void closeOn(HolidayRule holiday, boolean closed) {
        put(switchedOn, holiday.id(), closed);
    }

    boolean isShort(ShortDayPreset day) {
        return shortened.contains(day.id());
    }

    void shorten(ShortDayPreset day, boolean closesEarly) {
        put(shortened, day.id(), closesEarly);
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        days.forEach((day, text) -> {
            if (HoursText.read(text.get()).isEmpty()) {
                problems.add(new Problem(fieldOf(day), Problem.Kind.NOT_HOURS));
            }
        });
        if (problems.isEmpty() && week().orElseThrow().isNeverOpen()) {
            problems.add(new Problem(fieldOf(DayOfWeek.MONDAY), Problem.Kind.NEVER_OPEN));
        }
        return problems;
    }

    /// The first version of the shop's calendar; nothing while a day cannot be read or the shop never opens.
    Optional<ShopCalendar> calendar(Country country, HolidayProfile profile) {
        return week().map(week -> ShopCalendar.of(FIRST_VERSION, country.zone(), week)
                        .withHolidays(profile.withSwitches(switchedOn))
                        .withShortDays(shortDays(profile)))
                .filter(calendar -> !calendar.isNeverOpen());
    }

    private List<ShortDay> shortDays(HolidayProfile profile) {
        return profile.shortDays().stream()
                .filter(this::isShort)
                .map(day -> day.closingAt(day.usualClosing().orElseThrow()))
                .toList();
    }

    private Optional<WeeklyHours> week() {
        var week = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : days.entrySet()) {
            var read = HoursText.read(day.getValue().get());
            if (read.isEmpty()) {
                return Optional.empty();
            }
            week.put(day.getKey(), read.get());
        }
        return Optional.of(new WeeklyHours(week));
    }

    private static void put(Set<String> ids, String id, boolean in) {
        if (in) {
            ids.add(id);
        } else {
            ids.remove(id);
        }
    }

    private static String usual(DayOfWeek day) {
        return switch (day) {
            case SATURDAY -> USUAL_SATURDAY;
            case SUNDAY -> "";
            default -> USUAL;
        };
    }
}
