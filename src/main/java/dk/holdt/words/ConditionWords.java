package dk.holdt.words;

import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.ConditionMark;
import dk.holdt.domain.repair.ConditionPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The five points of the condition on arrival, and what was seen at each.
public final class ConditionWords {

    private ConditionWords() {}

    /// What was seen in one line, and what was not looked at in another, said once for all of it.
    public static List<String> of(Messages messages, Condition condition) {
        var lines = new ArrayList<String>();
        var seen = Arrays.stream(ConditionPoint.values())
                .filter(point -> condition.at(point) != ConditionMark.NOT_LOOKED_AT)
                .map(point -> point(messages, point) + ": " + mark(messages, point, condition.at(point)))
                .toList();
        if (!seen.isEmpty()) {
            lines.add(String.join(" · ", seen));
        }
        var not = Arrays.stream(ConditionPoint.values())
                .filter(point -> condition.at(point) == ConditionMark.NOT_LOOKED_AT)
                .map(point -> point(messages, point))
                .toList();
        if (!not.isEmpty()) {
            lines.add(messages.text("cond.not", String.join(" · ", not)));
        }
        return lines;
    }

    private static String point(Messages messages, ConditionPoint point) {
        return messages.text(
                switch (point) {
                    case SCREEN -> "cond.screen";
                    case CASE -> "cond.case";
                    case PORTS -> "cond.ports";
                    case LIQUID -> "cond.liquid";
                    case TURNS_ON -> "cond.turnson";
                });
    }

    /// Liquid and turning on have words of their own: signs or none, yes or no.
    private static String mark(Messages messages, ConditionPoint point, ConditionMark mark) {
        return messages.text(
                switch (mark) {
                    case NOT_LOOKED_AT -> throw new IllegalArgumentException("nothing was seen at " + point);
                    case WORN -> "cond.mark.worn";
                    case FINE ->
                        switch (point) {
                            case LIQUID -> "cond.mark.dry";
                            case TURNS_ON -> "cond.mark.yes";
                            case SCREEN, CASE, PORTS -> "cond.mark.fine";
                        };
                    case BAD ->
                        switch (point) {
                            case LIQUID -> "cond.mark.wet";
                            case TURNS_ON -> "cond.mark.no";
                            case SCREEN, CASE, PORTS -> "cond.mark.bad";
                        };
                });
    }
}
