package dk.holdt.domain.part;

import java.util.Objects;

/// A value that has to go with another part of the same device, such as the case with the length of the graphics card.
///
/// @param kind      the id of the other part's kind
/// @param attribute the id of its attribute
public record MatchAgainst(String kind, String attribute, Must must) {

    /// What the fitted part's value must be towards the other part's.
    public enum Must {
        EQUAL,
        AT_LEAST,
        AT_MOST,
        CONTAIN
    }

    public MatchAgainst {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(must, "must");
    }
}
