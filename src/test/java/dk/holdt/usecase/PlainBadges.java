package dk.holdt.usecase;

import dk.holdt.usecase.staff.BadgeKeys;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/// Badges kept as they are scanned, so that a test can read them; the chance is the same each time.
///
/// @param keyIsHere whether the shop's key is
public record PlainBadges(BooleanSupplier keyIsHere, RandomGenerator chance) implements BadgeKeys {

    public PlainBadges(BooleanSupplier keyIsHere) {
        this(keyIsHere, new Random(3));
    }

    @Override
    public Optional<String> hash(String digits) {
        return keyIsHere.getAsBoolean() ? Optional.of(digits) : Optional.empty();
    }

    @Override
    public boolean isOfThisKey(String hash) {
        return keyIsHere.getAsBoolean();
    }
}
