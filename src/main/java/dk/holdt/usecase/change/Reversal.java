package dk.holdt.usecase.change;

import dk.holdt.domain.repair.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// How something that an act has written beside the repair itself is taken back, by something new.
///
/// @param left what stays in the customer's hands all the same
/// @param does refuses before it writes anything
public record Reversal(Left left, Function<RepairChange, Optional<Refusal>> does) {

    public Reversal {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(does, "does");
    }

    /// What no key brings back.
    public enum Left {
        NOTHING,
        /// A receipt that may have been printed.
        PAPER,
        /// What was sent, or left for the customer to hear.
        MESSAGE
    }

    /// One that nothing can stand in the way of.
    public static Reversal of(Left left, Consumer<RepairChange> does) {
        return new Reversal(left, change -> {
            does.accept(change);
            return Optional.empty();
        });
    }
}
