package dk.holdt.domain.repair;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The condition on arrival: a mark for each of the five points, and what else was seen.
public record Condition(Map<ConditionPoint, ConditionMark> marks, String note) {

    public Condition {
        var all = new EnumMap<ConditionPoint, ConditionMark>(ConditionPoint.class);
        for (var point : ConditionPoint.values()) {
            all.put(point, marks.getOrDefault(point, ConditionMark.NOT_LOOKED_AT));
        }
        marks = Collections.unmodifiableMap(all);
        note = note.strip();
    }

    public static Condition notLookedAt() {
        return new Condition(Map.of(), "");
    }

    public ConditionMark at(ConditionPoint point) {
        return marks.get(point);
    }
}
