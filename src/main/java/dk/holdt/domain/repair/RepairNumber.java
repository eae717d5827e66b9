package dk.holdt.domain.repair;

import java.util.Optional;

/// What is printed and said: a running number and its check digit, digits only, an even count of them.
///
/// 10412 gives 104121. The check digit is Damm's: it finds every single wrong digit and every swap of neighbours.
/// Six digits, and eight from running number 1 000 000 on (`model` §7 and decision 0002).
public record RepairNumber(String digits) {

    public static final long FIRST = 10_000;

    public RepairNumber {
        if (!isWellFormed(digits)) {
            throw new IllegalArgumentException("not a repair number: " + digits);
        }
    }

    /// The number for a place in the running count, 10 000 to 9 999 999.
    public static RepairNumber of(long running) {
        if (running < FIRST || running > 9_999_999) {
            throw new IllegalArgumentException("repairs are counted from 10000 to 9999999: " + running);
        }
        var body = running <= 99_999 ? Long.toString(running) : "%07d".formatted(running);
        return new RepairNumber(body + Damm.check(body));
    }

    /// What was typed or scanned, if it is a repair number with the right check digit.
    public static Optional<RepairNumber> read(String typed) {
        var digits = typed.strip();
        return isWellFormed(digits) ? Optional.of(new RepairNumber(digits)) : Optional.empty();
    }

    /// Its place in the running count.
    public long running() {
        return Long.parseLong(digits.substring(0, digits.length() - 1));
    }

    @Override
    public String toString() {
        return digits;
    }

    private static boolean isWellFormed(String digits) {
        return (digits.length() == 6 || digits.length() == 8)
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && Damm.check(digits) == 0;
    }
}
