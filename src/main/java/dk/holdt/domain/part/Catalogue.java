package dk.holdt.domain.part;

import java.util.List;
import java.util.Optional;

/// The kinds of part the shop compares, in the order they are offered.
public record Catalogue(List<PartKind> kinds) {

    public Catalogue {
        kinds = List.copyOf(kinds);
    }

    public Optional<PartKind> find(String kindId) {
        return kinds.stream().filter(kind -> kind.id().equals(kindId)).findFirst();
    }
}
