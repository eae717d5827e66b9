package dk.holdt.words;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads an amount as staff type it, and writes it so, by the customs of the shop's country and not of the screen's
/// language.
public final class AmountReader {

    /// What the marks between the digits mean.
    public enum Marks {
        /// Denmark and Norway: "1.200,50" and "1 200,50"; "1.200" is twelve hundred.
        COMMA_IS_DECIMAL("[. ]", ','),
        /// "1,200.50".
        POINT_IS_DECIMAL("[, ]", '.');

        private final Pattern amount;
        private final char decimal;

        Marks(String thousands, char decimal) {
            this.decimal = decimal;
            this.amount = Pattern.compile("(?<whole>\\d+|\\d{1,3}(?:(?<mark>" + thousands
                    + ")\\d{3}(?:\\k<mark>\\d{3})*))(?:[" + decimal + "](?<rest>\\d{1,2}|[-–]))?");
        }
    }

    private static final Pattern SPACES = Pattern.compile("[\\h\\s]+");
    private static final Pattern UNIT = Pattern.compile("^kr\\.? ?| ?kr\\.?$");
    private static final int MOST_DIGITS = 9;
    private static final int MINOR_UNITS = 100;

    private final Marks marks;

    public AmountReader(Marks marks) {
        this.marks = Objects.requireNonNull(marks, "marks");
    }

    /// Minor units (øre) of what is typed, with or without "kr." around it or ",-" behind it.
    ///
    /// Nothing for what is no amount, is below zero, reads two ways ("1.50" where the comma is the decimal mark) or
    /// is a thousand million or more.
    public Optional<Long> read(String typed) {
        var plain = SPACES.matcher(typed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        var amount = marks.amount.matcher(UNIT.matcher(plain).replaceAll(""));
        if (!amount.matches()) {
            return Optional.empty();
        }
        var whole = amount.group("whole").replaceAll("\\D", "");
        return whole.length() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(Long.parseLong(whole + rest(amount.group("rest"))));
    }

    /// An amount as it would be typed: no thousands, no unit, and no øre unless there are any.
    ///
    /// @param minor øre, not below zero
    public String typed(long minor) {
        if (minor < 0) {
            throw new IllegalArgumentException("an amount is typed without a sign: " + minor);
        }
        var rest = minor % MINOR_UNITS;
        var whole = Long.toString(minor / MINOR_UNITS);
        return rest == 0 ? whole : whole + marks.decimal + (rest < 10 ? "0" : "") + rest;
    }

    private static String rest(String typed) {
        if (typed == null || !Character.isDigit(typed.charAt(0))) {
            return "00";
        }
        return typed.length() == 1 ? typed + "0" : typed;
    }
}
