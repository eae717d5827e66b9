package dk.holdt.usecase.staff;

import java.util.Optional;

/// Makes of a PIN what may be stored of it. Without the shop's key it can neither make nor check one.
public interface PinHashes {

    /// What a check comes to.
    enum Check {
        RIGHT,
        WRONG,
        /// The key that this was made with is not here, so that nothing can be said.
        NO_KEY
    }

    /// What may be stored, different each time; empty without the key.
    ///
    /// @param member whose PIN it is: the same digits of another member come out otherwise
    Optional<String> hash(long member, String pin);

    /// @param stored as [#hash] made it
    Check check(String stored, long member, String pin);
}
