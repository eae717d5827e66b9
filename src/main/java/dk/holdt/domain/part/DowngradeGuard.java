package dk.holdt.domain.part;

import dk.holdt.domain.part.SpecValue.Absent;
import dk.holdt.domain.part.SpecValue.Chosen;
import dk.holdt.domain.part.SpecValue.Counts;
import dk.holdt.domain.part.SpecValue.Known;
import dk.holdt.domain.part.SpecValue.NotApplicable;
import dk.holdt.domain.part.SpecValue.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares a fitted part with the removed one, line by line, so that nothing leaves the shop worse unseen.
///
/// The rules are those of `parts` sections 2 to 4. A faulty part is compared by what it was specified to do.
public final class DowngradeGuard {

    private final PartKind kind;
    private final Spec removed;
    private final Spec fitted;
    private final Map<String, Spec> device;

    private DowngradeGuard(PartKind kind, Spec removed, Spec fitted, Map<String, Spec> device) {
        this.kind = kind;
        this.removed = removed;
        this.fitted = fitted;
        this.device = device;
    }

    /// Judges with nothing known of the rest of the device.
    ///
    /// Throws `IllegalArgumentException` when a part is of another kind or a value of another form than its
    /// attribute.
    public static SwapVerdict judge(PartKind kind, Spec removed, Spec fitted) {
        return judge(kind, removed, fitted, Map.of());
    }

    /// Judges with the other parts of the device, by kind id, for the lines that must go with one of them.
    public static SwapVerdict judge(PartKind kind, Spec removed, Spec fitted, Map<String, Spec> device) {
        for (var spec : List.of(removed, fitted)) {
            if (!spec.kind().equals(kind.id())) {
                throw new IllegalArgumentException("a " + spec.kind() + " is not compared as a " + kind.id());
            }
        }
        var guard = new DowngradeGuard(kind, removed, fitted, device);
        var lines = new ArrayList<AttributeVerdict>();
        kind.attributes().forEach(attribute -> lines.addAll(guard.lines(attribute)));
        return new SwapVerdict(kind.id(), lines);
    }

    private List<AttributeVerdict> lines(Attribute attribute) {
        var was = value(removed, attribute);
        var is = value(fitted, attribute);
        if (was instanceof NotApplicable && is instanceof NotApplicable) {
            return List.of();
        }
        if (attribute.form() == Attribute.Form.COUNTS && (was instanceof Counts || is instanceof Counts)) {
            var connectors = CountsComparison.connectors(attribute, was, is);
            if (!connectors.isEmpty()) {
                return connectors.stream()
                        .map(term -> line(attribute, Optional.of(term), only(was, term), only(is, term)))
                        .toList();
            }
        }
        return List.of(line(attribute, Optional.empty(), was, is));
    }

    private AttributeVerdict line(Attribute attribute, Optional<Term> detail, SpecValue was, SpecValue is) {
        var finding = finding(attribute, was, is);
        return new AttributeVerdict(attribute, detail, was, is, finding.verdict(), finding.reason(), finding.quiet());
    }

    private Finding finding(Attribute attribute, SpecValue was, SpecValue is) {
        if (failsDevice(attribute, is)) {
            return Finding.of(Verdict.INCOMPATIBLE, Reason.DOES_NOT_FIT_DEVICE);
        }
        if (attribute.direction() == Direction.NOTE) {
            return Finding.quietly(Verdict.SAME, Reason.NOTED);
        }
        return withoutSight(attribute, was, is)
                .or(() -> withoutMeaning(was, is))
                .or(() -> guarded(attribute, was, is))
                .or(() -> withoutPart(attribute, was, is))
                .orElseGet(() -> Comparison.of(attribute, (Known) was, (Known) is));
    }

    /// The rows of the unknown table: no claim is made, and what can have been lost decides how loudly.
    private static Optional<Finding> withoutSight(Attribute attribute, SpecValue was, SpecValue is) {
        boolean blindBefore = was instanceof Unknown;
        boolean blindNow = is instanceof Unknown;
        if (blindBefore && blindNow) {
            return Optional.of(new Finding(Verdict.UNKNOWN, Reason.BOTH_UNKNOWN, !attribute.key()));
        }
        if (blindBefore) {
            boolean nothingToAsk = is instanceof NotApplicable || !attribute.key();
            return Optional.of(new Finding(Verdict.UNKNOWN, Reason.REMOVED_UNKNOWN, nothingToAsk));
        }
        if (blindNow) {
            boolean nothingToLose = was instanceof Absent || was instanceof NotApplicable;
            return Optional.of(new Finding(Verdict.UNKNOWN, Reason.FITTED_UNKNOWN, nothingToLose));
        }
        return Optional.empty();
    }

    private static Optional<Finding> withoutMeaning(SpecValue was, SpecValue is) {
        if (!(was instanceof NotApplicable) && !(is instanceof NotApplicable)) {
            return Optional.empty();
        }
        return was instanceof Absent || is instanceof Absent
                ? Optional.of(Finding.quietly(Verdict.SAME, Reason.EQUAL))
                : Optional.of(Finding.of(Verdict.CHANGED, Reason.GUARD_DIFFERS));
    }

    private Optional<Finding> guarded(Attribute attribute, SpecValue was, SpecValue is) {
        var guard = attribute.rule().guard();
        if (guard.isEmpty() || was instanceof Absent && is instanceof Absent) {
            return Optional.empty();
        }
        var other = kind.find(guard.get().attribute()).orElseThrow();
        var before = value(removed, other);
        var now = value(fitted, other);
        if (before instanceof Unknown || now instanceof Unknown) {
            return Optional.of(Finding.of(Verdict.UNKNOWN, Reason.GUARD_UNKNOWN));
        }
        if (guard.get().onlyKnown() || !guard.get().oneOf().isEmpty()) {
            return Optional.empty();
        }
        var condition = finding(other, before, now);
        return switch (condition.verdict()) {
            case SAME -> Optional.empty();
            case UNKNOWN -> Optional.of(Finding.of(Verdict.UNKNOWN, Reason.GUARD_UNKNOWN));
            case BETTER, WORSE, CHANGED, INCOMPATIBLE -> Optional.of(Finding.of(Verdict.CHANGED, Reason.GUARD_DIFFERS));
        };
    }

    /// One or both have none. Where less is better, nothing at all is the best number of all.
    private static Optional<Finding> withoutPart(Attribute attribute, SpecValue was, SpecValue is) {
        if (was instanceof Known && is instanceof Known) {
            return Optional.empty();
        }
        if (Comparison.isNone(was) && Comparison.isNone(is)) {
            return Optional.of(Finding.of(Verdict.SAME, Reason.EQUAL));
        }
        if (Comparison.mayBeNone(was) && Comparison.mayBeNone(is)) {
            return Optional.of(Finding.of(Verdict.UNKNOWN, Reason.NOT_EXACT));
        }
        boolean gain = was instanceof Absent;
        boolean better = gain != (attribute.direction() == Direction.LOW);
        var reason = gain ? Reason.GAINED : Reason.LOST;
        return Optional.of(better ? Finding.gain(attribute, reason) : Finding.loss(attribute, reason));
    }

    private boolean failsDevice(Attribute attribute, SpecValue is) {
        return attribute
                .rule()
                .matchAgainst()
                .filter(match -> {
                    var other = device.get(match.kind());
                    return other != null && DeviceMatch.fails(match.must(), is, other.value(match.attribute()));
                })
                .isPresent();
    }

    /// The value of a part, not applicable where the guard's terms say that the attribute has no meaning for it.
    private SpecValue value(Spec spec, Attribute attribute) {
        var guard = attribute.rule().guard();
        if (guard.isPresent() && !guard.get().oneOf().isEmpty()) {
            var condition = spec.value(guard.get().attribute());
            boolean met = condition instanceof Unknown
                    || condition instanceof Chosen chosen && guard.get().oneOf().contains(chosen.term());
            if (!met) {
                return SpecValue.NOT_APPLICABLE;
            }
        }
        return Fitness.checked(attribute, spec.value(attribute.id()));
    }

    private static SpecValue only(SpecValue value, Term connector) {
        return value instanceof Counts counts ? counts.only(connector.id()) : value;
    }
}
