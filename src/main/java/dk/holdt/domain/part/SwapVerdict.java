package dk.holdt.domain.part;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// What the downgrade guard says of one part fitted in place of another.
///
/// @param kind  the id of the parts' kind
/// @param lines in the order of the catalogue; a line that has no meaning for either part is left out
public record SwapVerdict(String kind, List<AttributeVerdict> lines) {

    public SwapVerdict {
        Objects.requireNonNull(kind, "kind");
        lines = List.copyOf(lines);
    }

    /// The most serious line; better lines never cancel a worse one, and only key unknowns count.
    public Verdict verdict() {
        return lines.stream()
                .map(AttributeVerdict::weight)
                .max(Verdict::compareTo)
                .orElse(Verdict.SAME);
    }

    /// Whether somebody has to settle a line before the device may leave.
    public boolean blocks() {
        return lines.stream().anyMatch(AttributeVerdict::blocks);
    }

    /// Whether a line cannot be settled by anybody's word.
    public boolean stops() {
        return lines.stream().anyMatch(AttributeVerdict::stops);
    }

    /// The lines a customer or a manager has to agree to.
    public List<AttributeVerdict> toSettle() {
        return those(AttributeVerdict::blocks);
    }

    /// The lines that stop the swap: the part, or a value, has to change.
    public List<AttributeVerdict> stopping() {
        return those(AttributeVerdict::stops);
    }

    /// Key lines that differ without being worse: the customer is told.
    public List<AttributeVerdict> toTell() {
        return those(AttributeVerdict::mustBeTold);
    }

    /// The lines the receipt lists.
    public List<AttributeVerdict> printed() {
        return those(AttributeVerdict::isPrinted);
    }

    /// The lines to show first on screen: neither the same nor quiet.
    public List<AttributeVerdict> differing() {
        return those(line -> !line.quiet() && line.verdict() != Verdict.SAME);
    }

    private List<AttributeVerdict> those(Predicate<AttributeVerdict> wanted) {
        return lines.stream().filter(wanted).toList();
    }

    /// Whether "nothing we have changed is worse than when you handed it in" may be printed (`parts` section 5):
    /// something was swapped, every swapped part is the same or better, and nothing known before is unknown now.
    ///
    /// A value known only as a lower bound, and therefore unconfirmed, counts as unknown.
    public static boolean nothingIsWorse(Collection<SwapVerdict> swaps) {
        return !swaps.isEmpty()
                && swaps.stream()
                        .allMatch(swap -> swap.verdict().compareTo(Verdict.BETTER) <= 0
                                && swap.lines().stream().noneMatch(AttributeVerdict::hasLostSight));
    }

    /// What is kept of this with the swap: every line that was judged, its values as stored.
    ///
    /// A note is kept only where the fitted part does not state what the removed one did.
    public PartSwap.Comparison comparison() {
        return new PartSwap.Comparison(
                verdict(),
                lines.stream()
                        .filter(line -> line.reason() != Reason.NOTED || line.hasLostSight())
                        .map(AttributeVerdict::toKeep)
                        .toList());
    }
}
