package dk.holdt.domain.part;

import dk.holdt.domain.part.SpecValue.Measure;

/// Two numbers, each exact, a lower bound or a range, compared with the attribute's tolerance.
final class MeasureComparison {

    private final Attribute attribute;
    private final Measure was;
    private final Measure is;

    private MeasureComparison(Attribute attribute, Measure was, Measure is) {
        this.attribute = attribute;
        this.was = was;
        this.is = is;
    }

    static Finding of(Attribute attribute, Measure was, Measure is) {
        var comparison = new MeasureComparison(attribute, was, is);
        return switch (attribute.direction()) {
            case HIGH -> comparison.moreIsBetter();
            case LOW -> comparison.lessIsBetter();
            case MATCH, SAME, NOTE, SCALE, SET, COUNTS -> comparison.onlySameness();
        };
    }

    private Finding moreIsBetter() {
        if (isCertainlyBelow()) {
            return Finding.loss(attribute, Reason.LESS);
        }
        if (isCertainlyAbove()) {
            return isImplausible()
                    ? Finding.of(Verdict.UNKNOWN, Reason.IMPLAUSIBLE_GAIN)
                    : Finding.gain(attribute, Reason.MORE);
        }
        boolean reached = is.low().compareTo(was.low().minus(tolerance(was.low()))) >= 0;
        return was.isExact() && reached ? asGood() : Finding.notExact();
    }

    private Finding lessIsBetter() {
        if (isCertainlyAbove()) {
            return Finding.loss(attribute, Reason.MORE);
        }
        if (isCertainlyBelow()) {
            return Finding.gain(attribute, Reason.LESS);
        }
        boolean kept = is.high()
                .filter(most -> most.compareTo(was.low().plus(tolerance(was.low()))) <= 0)
                .isPresent();
        return was.isExact() && kept ? asGood() : Finding.notExact();
    }

    private Finding onlySameness() {
        if (isCertainlyBelow() || isCertainlyAbove()) {
            return Comparison.other(attribute, false);
        }
        return was.isExact() && is.isExact() ? asGood() : Finding.notExact();
    }

    private Finding asGood() {
        return is.equals(was) ? Finding.same() : Finding.of(Verdict.SAME, Reason.WITHIN_TOLERANCE);
    }

    private boolean isCertainlyBelow() {
        return is.high()
                .filter(most -> most.compareTo(was.low().minus(tolerance(was.low()))) < 0)
                .isPresent();
    }

    private boolean isCertainlyAbove() {
        return was.high()
                .filter(most -> is.low().compareTo(most.plus(tolerance(most))) > 0)
                .isPresent();
    }

    private boolean isImplausible() {
        return attribute.rule().implausibleGain().isPresent()
                && was.high().isPresent()
                && is.low()
                                .compareTo(was.high()
                                        .get()
                                        .plus(was.high()
                                                .get()
                                                .percent(attribute
                                                        .rule()
                                                        .implausibleGain()
                                                        .get())))
                        >= 0;
    }

    private Quantity tolerance(Quantity around) {
        return attribute.rule().tolerance().around(around);
    }
}
