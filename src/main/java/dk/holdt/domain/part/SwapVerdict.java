package dk.holdt.domain.part;

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

    private List<AttributeVerdict> those(Predicate<AttributeVerdict> wanted) {
        return lines.stream().filter(wanted).toList();
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
