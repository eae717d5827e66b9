package dk.holdt.domain.repair;

/// The number a phone or tablet answers the network with (3GPP TS 23.003, section 6.2).
///
/// @param digits 14 without the check digit, 15 with it, or 16 with a two-digit software version in its place (IMEISV)
public record Imei(String digits) {

    private static final int WITHOUT_CHECK = 14;
    private static final int WITH_CHECK = 15;
    private static final int WITH_SOFTWARE_VERSION = 16;

    public Imei {
        if (!isShapedLikeOne(digits)) {
            throw new IllegalArgumentException("an IMEI has 14, 15 or 16 digits: " + digits.length() + " characters");
        }
        if (digits.length() == WITH_CHECK && checkDigit(digits) != digits.charAt(WITHOUT_CHECK) - '0') {
            throw new IllegalArgumentException("the check digit is wrong");
        }
    }

    /// Whether it has a check digit, which tells it from any other number of such a length.
    public boolean isChecked() {
        return digits.length() == WITH_CHECK;
    }

    /// What came of a typed or scanned number.
    public sealed interface Answer {

        record Valid(Imei imei) implements Answer {}

        /// Most often one digit read wrong. It may still be kept as a serial number.
        ///
        /// @param digits as typed, without blanks and dashes
        /// @param expected what the last digit would have to be
        record WrongCheckDigit(String digits, int expected) implements Answer {}

        /// Another length, other characters, or nothing but zeros.
        record NotAnImei() implements Answer {}
    }

    /// Reads what was typed; blanks and dashes of every kind may stand between the digits.
    public static Answer read(String typed) {
        var digits = withoutSeparators(typed);
        if (!isShapedLikeOne(digits)) {
            return new Answer.NotAnImei();
        }
        if (digits.length() == WITH_CHECK && checkDigit(digits) != digits.charAt(WITHOUT_CHECK) - '0') {
            return new Answer.WrongCheckDigit(digits, checkDigit(digits));
        }
        return new Answer.Valid(new Imei(digits));
    }

    private static String withoutSeparators(String typed) {
        var digits = new StringBuilder(WITH_SOFTWARE_VERSION);
        typed.codePoints()
                .filter(character -> !Character.isWhitespace(character)
                        && !Character.isSpaceChar(character)
                        && Character.getType(character) != Character.DASH_PUNCTUATION)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }

    private static boolean isShapedLikeOne(String digits) {
        return digits.length() >= WITHOUT_CHECK
                && digits.length() <= WITH_SOFTWARE_VERSION
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && digits.chars().anyMatch(digit -> digit != '0');
    }

    /// Luhn's digit over the first 14: every second one doubled, its two digits added.
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WITHOUT_CHECK; i++) {
            int digit = digits.charAt(i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed / 10 + weighed % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
