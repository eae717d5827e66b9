package dk.holdt.domain.part;

import java.util.Objects;
import java.util.Set;

/// "Comparable only if": both parts have the same value of another attribute, or both one of the named terms.
///
/// @param attribute the id of an attribute of the same kind
/// @param oneOf     terms for which the guarded attribute has a meaning at all; empty means: equal is enough
public record Guard(String attribute, Set<String> oneOf) {

    public Guard {
        Objects.requireNonNull(attribute, "attribute");
        oneOf = Set.copyOf(oneOf);
    }
}
