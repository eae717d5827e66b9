package dk.holdt.domain.repair;

import java.util.List;
import java.util.Locale;

/// Reads a company number: a Danish CVR number of eight digits, or a Norwegian organisation number of nine.
///
/// Both carry a check digit, counted modulo 11 with weights of their own; the number of digits says which it is, so a
/// Danish shop can have a Norwegian customer.
public final class CompanyNumber {

    private static final List<Integer> CVR = List.of(2, 7, 6, 5, 4, 3, 2, 1);
    private static final List<Integer> ORG_NR = List.of(3, 2, 7, 6, 5, 4, 3, 2, 1);
    private static final int MODULUS = 11;

    private CompanyNumber() {}

    /// What a typed number is.
    public enum Answer {
        NONE,
        CVR,
        ORG_NR,
        /// A number of another country, known by its two letters in front; it is kept unchecked.
        FOREIGN,
        WRONG_LENGTH,
        WRONG_CHECK_DIGIT
    }

    /// Spaces, full stops, a country code (DK, NO) in front and MVA behind are left out of the counting.
    public static Answer read(String typed) {
        var digits = bare(typed);
        if (digits.isEmpty()) {
            return typed.isBlank() ? Answer.NONE : Answer.WRONG_LENGTH;
        }
        if (digits.matches("[A-Z]{2}[A-Z0-9]*[0-9][A-Z0-9]*")) {
            return Answer.FOREIGN;
        }
        if (digits.matches("[0-9]{8}")) {
            return divides(digits, CVR) ? Answer.CVR : Answer.WRONG_CHECK_DIGIT;
        }
        if (digits.matches("[0-9]{9}")) {
            return divides(digits, ORG_NR) ? Answer.ORG_NR : Answer.WRONG_CHECK_DIGIT;
        }
        return Answer.WRONG_LENGTH;
    }

    private static String bare(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s.\\u00A0-]", "")
                .replaceFirst("MVA$", "")
                .replaceFirst("^(DK|NO)", "");
    }

    private static boolean divides(String digits, List<Integer> weights) {
        int sum = 0;
        for (int at = 0; at < weights.size(); at++) {
            sum += weights.get(at) * (digits.charAt(at) - '0');
        }
        return sum % MODULUS == 0;
    }
}
