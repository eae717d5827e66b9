package dk.holdt.usecase.staff;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.staff.Right;
import java.util.Optional;

/// Finds out whether somebody is who they say, and may what they want.
public interface Proving {

    /// Why not; empty when they are and may. Not inside a transaction: a wrong PIN has to be counted whatever follows.
    Optional<Refusal> refusal(Proof proof, Right right);
}
