package dk.holdt.usecase.handover;

import dk.holdt.domain.repair.RepairNumber;
import java.util.List;
import java.util.Objects;

/// Several devices of one visit that go home with the same person, one handover after the other.
///
/// @param before those that have gone just before this one, in that order
/// @param more whether another follows, so that the paper comes with that one
public record Party(List<Gone> before, boolean more) {

    public Party {
        before = List.copyOf(before);
    }

    /// A device that has gone, and what was settled with it.
    public record Gone(RepairNumber number, HandoverFacts facts) {
        public Gone {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(facts, "facts");
        }
    }

    /// One device by itself.
    public static Party alone() {
        return new Party(List.of(), false);
    }

    /// Whether the device has a paper with others.
    public boolean isOfSeveral() {
        return more || !before.isEmpty();
    }
}
