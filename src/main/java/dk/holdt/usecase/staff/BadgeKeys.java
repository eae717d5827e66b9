package dk.holdt.usecase.staff;

import java.util.Optional;
import java.util.random.RandomGenerator;

/// Makes of a badge what may be stored of it. Without the shop's key it can neither make nor know one.
public interface BadgeKeys {

    /// That nobody can foresee.
    RandomGenerator chance();

    /// What may be stored, the same each time; empty without the key.
    ///
    /// @param digits what the bars say
    Optional<String> hash(String digits);

    /// Whether this was made with the key that is here now.
    boolean isOfThisKey(String hash);
}
