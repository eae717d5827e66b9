package dk.holdt.domain.repair;

/// The word that paper has for a fault (`model` §4).
public enum Outcome {
    FIXED,
    NOT_FOUND,
    DECLINED,
    NOT_POSSIBLE,
    CANNOT_TEST
}
