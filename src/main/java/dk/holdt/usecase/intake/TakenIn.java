package dk.holdt.usecase.intake;

import dk.holdt.domain.repair.Deposit;
import dk.holdt.domain.repair.RepairNumber;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What became of an intake.
public sealed interface TakenIn {

    /// It is saved for good; its paper waits in its queue.
    ///
    /// @param document the intake receipt
    /// @param corrected what it has changed of a customer we knew
    /// @param deposit what was paid with it
    record Saved(
            RepairNumber number,
            long document,
            Optional<CorrectCustomer.Corrected> corrected,
            Optional<Deposit> deposit)
            implements TakenIn {
        public Saved {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(corrected, "corrected");
            Objects.requireNonNull(deposit, "deposit");
        }
    }

    /// Nothing was saved, and this is what is missing, in the order of the form.
    record Incomplete(List<Gap> gaps) implements TakenIn {
        public Incomplete {
            gaps = List.copyOf(gaps);
        }
    }
}
