package dk.holdt.domain.part;

import dk.holdt.domain.part.SpecValue.Chosen;
import dk.holdt.domain.part.SpecValue.Features;
import dk.holdt.domain.part.SpecValue.Measure;
import dk.holdt.domain.part.SpecValue.Words;
import java.util.Set;

/// Whether a fitted part goes with another part of the device. Only a certain misfit counts.
final class DeviceMatch {

    private DeviceMatch() {}

    static boolean fails(MatchAgainst.Must must, SpecValue fitted, SpecValue other) {
        return switch (must) {
            case AT_LEAST -> isBelow(fitted, other);
            case AT_MOST -> isBelow(other, fitted);
            case EQUAL -> isBelow(fitted, other) || isBelow(other, fitted) || differs(fitted, other);
            case CONTAIN -> lacks(fitted, other);
        };
    }

    private static boolean isBelow(SpecValue one, SpecValue other) {
        return one instanceof Measure small
                && other instanceof Measure large
                && small.high().filter(most -> most.compareTo(large.low()) < 0).isPresent();
    }

    private static boolean differs(SpecValue fitted, SpecValue other) {
        if (fitted instanceof Words(var one) && other instanceof Words(var two)) {
            return !Terms.fold(one).equals(Terms.fold(two));
        }
        return fitted instanceof Chosen && other instanceof Chosen && !fitted.equals(other);
    }

    private static boolean lacks(SpecValue fitted, SpecValue other) {
        return fitted instanceof Features(var held) && !held.containsAll(wanted(other));
    }

    private static Set<String> wanted(SpecValue other) {
        return switch (other) {
            case Chosen(var term) -> Set.of(term);
            case Features(var terms) -> terms;
            default -> Set.of();
        };
    }
}
