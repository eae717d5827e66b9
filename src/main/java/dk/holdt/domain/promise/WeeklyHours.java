package dk.holdt.domain.promise;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The week as it usually is: for each day its stretches of opening, none when the shop is shut.
public record WeeklyHours(Map<DayOfWeek, List<Opening>> days) {

    private static final long SECONDS_OF_A_DAY = 86_400;

    public WeeklyHours {
        var copy = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            copy.put(day, List.copyOf(days.getOrDefault(day, List.of())));
        }
        days = Collections.unmodifiableMap(copy);
    }

    public List<Opening> on(DayOfWeek day) {
        return days.get(day);
    }

    public boolean isNeverOpen() {
        return days.values().stream().allMatch(List::isEmpty);
    }

    /// The hours as the shop would tell them, with the breaks between: 10:00–12:00, 13:00–17:30.
    ///
    /// What a break leaves of a night after midnight is told with the next day.
    public WeeklyHours without(WeeklyHours breaks) {
        var left = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var cuts = new ArrayList<Stretch>();
            for (int shift = -1; shift <= 1; shift++) {
                for (var pause : breaks.on(day.plus(shift))) {
                    cuts.add(onTheDay(pause, shift));
                }
            }
            for (var opening : on(day)) {
                for (var stretch : onTheDay(opening, 0).without(cuts)) {
                    var startsOn = stretch.from() < SECONDS_OF_A_DAY ? day : day.plus(1);
                    left.computeIfAbsent(startsOn, any -> new ArrayList<>()).add(onTheWall(stretch));
                }
            }
        }
        left.values().forEach(openings -> openings.sort(Comparator.comparing(Opening::opens)));
        return new WeeklyHours(left);
    }

    private static Stretch onTheDay(Opening opening, int shift) {
        long closes = opening.closes().toSecondOfDay() + (opening.endsNextDay() ? SECONDS_OF_A_DAY : 0);
        return new Stretch(
                opening.opens().toSecondOfDay() + shift * SECONDS_OF_A_DAY, closes + shift * SECONDS_OF_A_DAY);
    }

    private static Opening onTheWall(Stretch stretch) {
        return new Opening(
                LocalTime.ofSecondOfDay(stretch.from() % SECONDS_OF_A_DAY),
                LocalTime.ofSecondOfDay(stretch.to() % SECONDS_OF_A_DAY));
    }
}
