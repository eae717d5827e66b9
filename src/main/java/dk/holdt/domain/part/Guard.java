package dk.holdt.domain.part;

import java.util.Objects;
import java.util.Set;

/// "Comparable only if": both parts have the same value of another attribute, both one of its terms, or both any at
/// all.
///
/// @param attribute the id of an attribute of the same kind
/// @param oneOf     terms for which the guarded attribute has a meaning at all; empty for any
/// @param onlyKnown both parts state the attribute, whatever it says
public record Guard(String attribute, Set<String> oneOf, boolean onlyKnown) {

    public Guard {
        Objects.requireNonNull(attribute, "attribute");
        oneOf = Set.copyOf(oneOf);
    }

    public static Guard equal(String attribute) {
        return new Guard(attribute, Set.of(), false);
    }

    public static Guard oneOf(String attribute, String... terms) {
        return new Guard(attribute, Set.of(terms), false);
    }

    public static Guard known(String attribute) {
        return new Guard(attribute, Set.of(), true);
    }
}
