package dk.holdt.ui.parts;

import dk.holdt.domain.part.AttributeVerdict;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.SpecText;
import dk.holdt.domain.part.SpecValue;
import dk.holdt.domain.part.SwapVerdict;

/// What the guard said of two parts, in the form in which a swap keeps it.
final class ComparedParts {

    private ComparedParts() {}

    /// Lines of which nothing is known on either part and which nobody has to know are left out.
    static PartSwap.Comparison of(SwapVerdict verdict) {
        return new PartSwap.Comparison(
                verdict.verdict(),
                verdict.lines().stream()
                        .filter(line -> !saysNothing(line))
                        .map(ComparedParts::line)
                        .toList());
    }

    private static PartSwap.Line line(AttributeVerdict line) {
        return new PartSwap.Line(
                line.attribute().id(),
                line.attribute().key(),
                SpecText.save(line.removed()),
                SpecText.save(line.fitted()),
                line.verdict(),
                lostSight(line));
    }

    private static boolean saysNothing(AttributeVerdict line) {
        return line.quiet()
                && line.removed() instanceof SpecValue.Unknown
                && line.fitted() instanceof SpecValue.Unknown;
    }

    private static boolean lostSight(AttributeVerdict line) {
        return line.hasLostSight()
                || line.removed() instanceof SpecValue.Known && line.fitted() instanceof SpecValue.Unknown;
    }
}
