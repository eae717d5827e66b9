package dk.holdt.domain.staff;

import dk.holdt.domain.repair.Damm;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What the bars of a badge say: digits only, as every code of ours, and nothing about whose it is.
///
/// Two digits that begin no parcel and no article, twenty-one by chance (70 bits, more than anybody tries), and a check
/// digit. Longer than any other code of digits that is scanned at a counter, so that it is told from all of them.
public record BadgeCode(String digits) {

    /// How each begins.
    public static final String PREFIX = "48";

    private static final int CHANCE = 21;
    private static final int LENGTH = PREFIX.length() + CHANCE + 1;

    public BadgeCode {
        if (!isWellFormed(digits)) {
            throw new IllegalArgumentException("not the code of a badge");
        }
    }

    /// One that nobody has.
    ///
    /// @param chance that nobody can foresee
    public static BadgeCode fresh(RandomGenerator chance) {
        var body = new StringBuilder(PREFIX);
        for (int at = 0; at < CHANCE; at++) {
            body.append(chance.nextInt(10));
        }
        return new BadgeCode(body.append(Damm.check(body.toString())).toString());
    }

    /// What was scanned, if it is such a code with the right check digit.
    public static Optional<BadgeCode> read(String scanned) {
        return isWellFormed(scanned) ? Optional.of(new BadgeCode(scanned)) : Optional.empty();
    }

    private static boolean isWellFormed(String digits) {
        return digits.length() == LENGTH
                && digits.startsWith(PREFIX)
                && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                && Damm.check(digits) == 0;
    }

    /// Without the digits, so that they never land in a log.
    @Override
    public String toString() {
        return "BadgeCode[…]";
    }
}
