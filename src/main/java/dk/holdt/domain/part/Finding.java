package dk.holdt.domain.part;

/// A verdict on two values, before it is tied to its line.
record Finding(Verdict verdict, Reason reason, boolean quiet) {

    static Finding of(Verdict verdict, Reason reason) {
        return new Finding(verdict, reason, false);
    }

    static Finding quietly(Verdict verdict, Reason reason) {
        return new Finding(verdict, reason, true);
    }

    static Finding same() {
        return of(Verdict.SAME, Reason.EQUAL);
    }

    static Finding loss(Attribute attribute, Reason reason) {
        return of(attribute.rule().lossIs().orElse(Verdict.WORSE), reason);
    }

    static Finding gain(Attribute attribute, Reason reason) {
        return of(attribute.rule().gainIs().orElse(Verdict.BETTER), reason);
    }

    static Finding notExact() {
        return of(Verdict.UNKNOWN, Reason.NOT_EXACT);
    }
}
