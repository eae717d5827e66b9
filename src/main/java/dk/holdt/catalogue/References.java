package dk.holdt.catalogue;

import dk.holdt.domain.part.Attribute;
import dk.holdt.domain.part.Catalogue;
import dk.holdt.domain.part.Guard;
import dk.holdt.domain.part.MatchAgainst;
import dk.holdt.domain.part.PartKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What attributes say of each other: guards inside a kind, matches with other kinds.
final class References {

    private References() {}

    static List<String> faults(Catalogue catalogue, PartKind kind) {
        var faults = new ArrayList<String>();
        for (var attribute : kind.attributes()) {
            attribute
                    .rule()
                    .guard()
                    .flatMap(guard -> guardFault(kind, attribute, guard))
                    .or(() -> attribute.rule().matchAgainst().flatMap(match -> matchFault(catalogue, match)))
                    .ifPresent(reason -> faults.add(kind.id() + ".json, " + attribute.id() + ": " + reason));
        }
        return faults;
    }

    private static Optional<String> guardFault(PartKind kind, Attribute guarded, Guard guard) {
        var other = kind.find(guard.attribute());
        if (other.isEmpty()) {
            return Optional.of("the guard names “" + guard.attribute() + "”, which this kind does not have");
        }
        if (other.get().rule().guard().isPresent() || other.get().id().equals(guarded.id())) {
            return Optional.of("the guard “" + guard.attribute() + "” is guarded itself");
        }
        boolean listed = guard.oneOf().isEmpty() || other.get().form() == Attribute.Form.TERM;
        return listed
                ? guard.oneOf().stream()
                        .filter(term -> other.get().terms().find(term).isEmpty())
                        .sorted()
                        .findFirst()
                        .map(term -> "the guard’s “" + term + "” is no term of “" + guard.attribute() + "”")
                : Optional.of("the guard’s “equals” needs an attribute of terms");
    }

    private static Optional<String> matchFault(Catalogue catalogue, MatchAgainst match) {
        var kind = catalogue.find(match.kind());
        if (kind.isEmpty()) {
            return Optional.of("there is no kind “" + match.kind() + "” to match against");
        }
        return kind.get().find(match.attribute()).isPresent()
                ? Optional.empty()
                : Optional.of("“" + match.kind() + "” has no “" + match.attribute() + "” to match against");
    }
}
