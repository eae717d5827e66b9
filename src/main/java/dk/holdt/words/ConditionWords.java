package dk.holdt.words;

import dk.holdt.domain.repair.ConditionMark;
import dk.holdt.domain.repair.ConditionPoint;

/// The five points of the condition on arrival, and what was seen at each.
public final class ConditionWords {

    private ConditionWords() {}

    public static String point(Messages messages, ConditionPoint point) {
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
    public static String mark(Messages messages, ConditionPoint point, ConditionMark mark) {
        return messages.text(
                switch (mark) {
                    case NOT_LOOKED_AT -> "cond.mark.not";
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
