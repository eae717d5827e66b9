package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.HolidayProfile;
import dk.holdt.domain.promise.HolidayRule;
import dk.holdt.domain.promise.HolidaySet;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.WeeklyHours;
import dk.holdt.domain.shop.Country;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The week as typed, one text a day, and the days of the year on which it does not hold.
final class HoursForm {

    private static final String USUAL = "10.00–17.30";
    private static final String USUAL_SATURDAY = "10.00–14.00";
    private static final int FIRST_VERSION = 1;

    private final Map<DayOfWeek, StringProperty> days = new EnumMap<>(DayOfWeek.class);
    private final Set<String> kept = new HashSet<>();
    private final ShortDayForm shortDays = new ShortDayForm();
    private final OtherDays others = new OtherDays();
    private Set<String> usuallyKept = Set.of();

    HoursForm() {
        for (var day : DayOfWeek.values()) {
            days.put(day, new SimpleStringProperty(usual(day)));
        }
    }

    StringProperty day(DayOfWeek day) {
        return days.get(day);
    }

    ShortDayForm shortDays() {
        return shortDays;
    }

    OtherDays others() {
        return others;
    }

    static String fieldOf(DayOfWeek day) {
        return "hours-" + day.name().toLowerCase(Locale.ROOT);
    }

    /// Writes what can be read with the marks of a language; what is being typed stays as it is.
    void writeAs(Language language) {
        days.values().forEach(text -> HoursText.read(text.get())
                .ifPresent(read -> text.set(HoursText.write(read, language))));
        shortDays.writeAs(language);
        others.writeAs(language);
    }

    /// Tuesday to Friday get what Monday has.
    void weekdaysAsMonday() {
        for (var day : List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            days.get(day).set(days.get(DayOfWeek.MONDAY).get());
        }
    }

    void usualWeek() {
        days.forEach((day, text) -> text.set(usual(day)));
    }

    /// Puts holidays and short days as they usually stand in a country, and takes away the shop's own days.
    void usualDays(HolidayProfile profile) {
        usuallyKept = profile.usual().rules().stream().map(HolidayRule::id).collect(Collectors.toSet());
        kept.clear();
        kept.addAll(usuallyKept);
        shortDays.usual(profile);
        others.clear();
    }

    /// Fills in what the shop has said before; days of its own that lie more than a season back are left out.
    void load(ShopCalendar calendar, HolidayProfile profile, Language language, LocalDate today) {
        usualDays(profile);
        var week = calendar.usualWeek();
        days.forEach((day, text) -> text.set(HoursText.write(week.on(day), language)));
        kept.clear();
        calendar.holidays().rules().forEach(rule -> kept.add(rule.id()));
        shortDays.load(calendar.shortDays(), profile, language);
        others.load(calendar, language, today);
    }

    /// Whether nobody has changed anything yet.
    boolean isUsual() {
        return days.entrySet().stream()
                        .allMatch(
                                day -> HoursText.read(day.getValue().get()).equals(HoursText.read(usual(day.getKey()))))
                && kept.equals(usuallyKept)
                && shortDays.isUsual()
                && others.isEmpty();
    }

    boolean isClosedOn(HolidayRule holiday) {
        return kept.contains(holiday.id());
    }

    void closeOn(HolidayRule holiday, boolean closed) {
        if (closed) {
            kept.add(holiday.id());
        } else {
            kept.remove(holiday.id());
        }
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
        problems.addAll(shortDays.problems());
        problems.addAll(others.problems());
        return problems;
    }

    /// A calendar of the shop, its version still to be given; nothing while a day of the week cannot be read or the
    /// shop never opens.
    Optional<ShopCalendar> calendar(Country country, HolidayProfile profile) {
        var holidays = new HolidaySet(
                profile.holidays().stream().filter(this::isClosedOn).toList());
        return week().map(week -> ShopCalendar.of(FIRST_VERSION, country.zone(), week)
                        .withHolidays(holidays)
                        .withShortDays(shortDays.days(profile))
                        .withClosures(others.closures())
                        .withSpecial(others.special()))
                .filter(calendar -> !calendar.isNeverOpen());
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

    private static String usual(DayOfWeek day) {
        return switch (day) {
            case SATURDAY -> USUAL_SATURDAY;
            case SUNDAY -> "";
            default -> USUAL;
        };
    }
}
