package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.HolidayProfile;
import dk.holdt.domain.promise.ShortDay;
import dk.holdt.domain.promise.ShortDayPreset;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The days of each year on which the shop closes early, as the country offers them: which, and at what time.
final class ShortDayForm {

    private static final LocalTime MORNING = LocalTime.MIN;

    private final Map<String, StringProperty> closing = new HashMap<>();
    private final Set<String> shortened = new HashSet<>();
    private Language language = Language.EN;
    private List<ShortDayPreset> offered = List.of();

    static String fieldOf(ShortDayPreset day) {
        return day.id().replace('.', '-') + "-closes";
    }

    /// Nothing is short until the shop says so; the time usual in the country stands ready.
    void usual(HolidayProfile profile) {
        offered = profile.shortDays();
        shortened.clear();
        closing.clear();
        offered.forEach(day -> closing.put(
                day.id(),
                new SimpleStringProperty(day.usualClosing().map(this::write).orElse(""))));
    }

    void load(List<ShortDay> days, HolidayProfile profile, Language spoken) {
        language = spoken;
        usual(profile);
        for (var day : days) {
            offered.stream()
                    .filter(one -> one.day().equals(day.day()))
                    .findFirst()
                    .ifPresent(one -> {
                        shortened.add(one.id());
                        closing.get(one.id()).set(write(day.closes()));
                    });
        }
    }

    void writeAs(Language spoken) {
        language = spoken;
        closing.values().forEach(text -> read(text.get()).ifPresent(time -> text.set(write(time))));
    }

    boolean isUsual() {
        return shortened.isEmpty();
    }

    StringProperty closing(ShortDayPreset day) {
        return closing.get(day.id());
    }

    boolean isShort(ShortDayPreset day) {
        return shortened.contains(day.id());
    }

    void shorten(ShortDayPreset day, boolean closesEarly) {
        if (closesEarly) {
            shortened.add(day.id());
        } else {
            shortened.remove(day.id());
        }
    }

    List<Problem> problems() {
        return offered.stream()
                .filter(this::isShort)
                .filter(day -> read(closing(day).get()).isEmpty())
                .map(day -> new Problem(fieldOf(day), Problem.Kind.NOT_A_CLOSING_TIME))
                .toList();
    }

    /// Those that can be read.
    List<ShortDay> days(HolidayProfile profile) {
        return profile.shortDays().stream()
                .filter(this::isShort)
                .flatMap(day -> read(closing(day).get()).map(day::closingAt).stream())
                .toList();
    }

    /// A time is read as the end of a stretch, so that it is typed as everywhere else.
    private static Optional<LocalTime> read(String typed) {
        return HoursText.read("0-" + typed.strip())
                .filter(openings -> openings.size() == 1)
                .map(openings -> openings.getFirst().closes())
                .filter(time -> time.isAfter(MORNING));
    }

    private String write(LocalTime time) {
        return HoursText.write(time, language);
    }
}
