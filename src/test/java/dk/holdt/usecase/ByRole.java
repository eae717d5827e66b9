package dk.holdt.usecase;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.Right;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.staff.Proof;
import dk.holdt.usecase.staff.Proving;
import java.util.Optional;

/// Proves by role, and by one PIN that is everybody's, so that a test of another act takes no time.
public record ByRole(Staff staff) implements Proving {

    /// What everybody types.
    public static final String PIN = "472831";

    @Override
    public Optional<Refusal> refusal(Proof proof, Right right) {
        return right.refusal(staff.find(proof.by()))
                .or(() -> proof.pin().equals(PIN)
                        ? Optional.empty()
                        : Optional.of(Refusal.because(Reason.PIN_WRONG, "4")));
    }
}
