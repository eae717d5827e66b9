package dk.holdt.domain.part;

import dk.holdt.domain.language.LocalText;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A kind of part, such as a PC case, and the lines two of that kind are compared on, in the order of the catalogue.
public record PartKind(String id, LocalText name, List<Attribute> attributes) {

    public PartKind {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        attributes = List.copyOf(attributes);
        var seen = new HashSet<String>();
        for (var attribute : attributes) {
            if (!seen.add(attribute.id())) {
                throw new IllegalArgumentException("two attributes called " + attribute.id() + " in " + id);
            }
        }
    }

    public Optional<Attribute> find(String attributeId) {
        return attributes.stream()
                .filter(attribute -> attribute.id().equals(attributeId))
                .findFirst();
    }

    /// As to be asked on screen: the key lines first, each group in the order of the catalogue.
    public List<Attribute> asked() {
        return attributes.stream()
                .sorted(Comparator.comparing(attribute -> !attribute.key()))
                .toList();
    }
}
