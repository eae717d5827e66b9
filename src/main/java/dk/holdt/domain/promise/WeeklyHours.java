package dk.holdt.domain.promise;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The week as it usually is: for each day its stretches of opening, none when the shop is shut.
public record WeeklyHours(Map<DayOfWeek, List<Opening>> days) {

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
}
