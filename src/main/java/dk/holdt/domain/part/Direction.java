package dk.holdt.domain.part;

/// How two values of an attribute are compared (`parts` section 2).
public enum Direction {
    /// More is better.
    HIGH,
    /// Less is better.
    LOW,
    /// A list of terms, the best first.
    SCALE,
    /// Every feature of the removed part must be there; extra is better.
    SET,
    /// Every class and its number must be there; a higher rank stands in for a lower one of the same connector.
    COUNTS,
    /// Must be equal, or hold all of the removed part's, to fit at all.
    MATCH,
    /// Neither better nor worse, but a change must be told.
    SAME,
    /// Shown, not judged.
    NOTE
}
