package dk.holdt.domain.part;

/// What is said of one line, or of a part: declared from the mildest to the most serious (`parts` section 3).
public enum Verdict {
    SAME,
    BETTER,
    CHANGED,
    UNKNOWN,
    WORSE,
    INCOMPATIBLE
}
