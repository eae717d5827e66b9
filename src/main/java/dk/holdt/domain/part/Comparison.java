package dk.holdt.domain.part;

import dk.holdt.domain.part.SpecValue.Absent;
import dk.holdt.domain.part.SpecValue.Chosen;
import dk.holdt.domain.part.SpecValue.Counts;
import dk.holdt.domain.part.SpecValue.Features;
import dk.holdt.domain.part.SpecValue.Known;
import dk.holdt.domain.part.SpecValue.Measure;
import dk.holdt.domain.part.SpecValue.Resolution;
import dk.holdt.domain.part.SpecValue.Words;

/// Two known values of one form, compared by the direction of their attribute.
final class Comparison {

    private Comparison() {}

    static Finding of(Attribute attribute, Known was, Known is) {
        if (was instanceof Measure before && is instanceof Measure now) {
            return MeasureComparison.of(attribute, before, now);
        }
        if (was instanceof Counts before && is instanceof Counts now) {
            return CountsComparison.of(attribute, before, now);
        }
        if (was instanceof Features before && is instanceof Features now) {
            return features(attribute, before, now);
        }
        if (was instanceof Chosen before && is instanceof Chosen now) {
            return terms(attribute, before.term(), now.term());
        }
        if (was instanceof Resolution before && is instanceof Resolution now) {
            return resolutions(attribute, before, now);
        }
        return other(attribute, was.equals(is) || foldedEqual(was, is));
    }

    static boolean isNone(SpecValue value) {
        return value instanceof Absent || value instanceof Measure measure && measure.isZero();
    }

    static boolean mayBeNone(SpecValue value) {
        return value instanceof Absent
                || value instanceof Measure measure && measure.low().compareTo(Quantity.ZERO) <= 0;
    }

    private static boolean foldedEqual(Known was, Known is) {
        return was instanceof Words(var before)
                && is instanceof Words(var now)
                && Terms.fold(before).equals(Terms.fold(now));
    }

    private static Finding features(Attribute attribute, Features was, Features is) {
        if (is.terms().containsAll(was.terms())) {
            boolean more = is.terms().size() > was.terms().size();
            return more && attribute.direction() != Direction.MATCH
                    ? Finding.gain(attribute, Reason.MORE)
                    : Finding.same();
        }
        return attribute.direction() == Direction.MATCH
                ? Finding.of(Verdict.INCOMPATIBLE, Reason.DOES_NOT_MATCH)
                : Finding.loss(attribute, Reason.LESS);
    }

    private static Finding terms(Attribute attribute, String was, String is) {
        var terms = attribute.terms();
        if (was.equals(is)) {
            return Finding.same();
        }
        if (terms.cannotCompare(was, is)) {
            return Finding.of(Verdict.CHANGED, Reason.DIFFERENT);
        }
        int step = Integer.compare(terms.rankOf(is), terms.rankOf(was));
        var rule = attribute.rule();
        boolean ordered = attribute.direction() == Direction.SCALE
                || attribute.direction() == Direction.SAME
                        && (rule.lossIs().isPresent() || rule.gainIs().isPresent());
        if (!ordered) {
            return other(attribute, step == 0 && attribute.direction() == Direction.MATCH);
        }
        if (step == 0) {
            return attribute.direction() == Direction.SCALE
                    ? Finding.same()
                    : Finding.of(Verdict.CHANGED, Reason.DIFFERENT);
        }
        return step > 0 ? Finding.gain(attribute, Reason.MORE) : Finding.loss(attribute, Reason.LESS);
    }

    /// More on both sides is better; more on one and less on the other is a change.
    private static Finding resolutions(Attribute attribute, Resolution was, Resolution is) {
        int wide = Integer.compare(is.wide(), was.wide());
        int high = Integer.compare(is.high(), was.high());
        if (attribute.direction() != Direction.HIGH || wide == 0 && high == 0) {
            return other(attribute, wide == 0 && high == 0);
        }
        if (wide >= 0 && high >= 0) {
            return Finding.gain(attribute, Reason.MORE);
        }
        return wide <= 0 && high <= 0
                ? Finding.loss(attribute, Reason.LESS)
                : Finding.of(Verdict.CHANGED, Reason.DIFFERENT);
    }

    /// Where only sameness counts: another one does not fit, or is a change to be told.
    static Finding other(Attribute attribute, boolean same) {
        if (same) {
            return Finding.same();
        }
        return attribute.direction() == Direction.MATCH
                ? Finding.of(Verdict.INCOMPATIBLE, Reason.DOES_NOT_MATCH)
                : Finding.of(Verdict.CHANGED, Reason.DIFFERENT);
    }
}
