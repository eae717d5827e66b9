package dk.holdt.words;

import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.ConditionMark;
import dk.holdt.domain.repair.ConditionPoint;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The five points of the condition on arrival, and what was seen at each.
public final class ConditionWords {

    private ConditionWords() {}

    /// What was seen at the points that were looked at, in one line; empty when none was.
    public static Optional<String> seen(Messages messages, Condition condition) {
        return joined(Arrays.stream(ConditionPoint.values())
                .filter(point -> condition.at(point) != ConditionMark.NOT_LOOKED_AT)
                .map(point -> point(messages, point) + ": " + mark(messages, point, condition.at(point))));
    }

    /// The points that were not looked at, said once for all of them; empty when there is none.
    public static Optional<String> notLookedAt(Messages messages, Condition condition) {
        return joined(Arrays.stream(ConditionPoint.values())
                        .filter(point -> condition.at(point) == ConditionMark.NOT_LOOKED_AT)
                        .map(point -> point(messages, point)))
                .map(points -> messages.text("cond.not", points));
    }

    private static Optional<String> joined(Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining(" · "))).filter(joined -> !joined.isEmpty());
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
