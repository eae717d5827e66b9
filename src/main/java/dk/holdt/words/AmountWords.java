package dk.holdt.words;

import dk.holdt.domain.language.Language;

/// Amounts of kroner in words. A Danish one ends in a full stop already, so no text sets another behind it.
public final class AmountWords {

    private static final long MINOR_UNITS = 100;
    private static final char MINUS = '\u2212';

    private final char decimal;
    private final char thousands;
    private final String unit;

    public AmountWords(Language language) {
        this.decimal = language == Language.EN ? '.' : ',';
        this.thousands = switch (language) {
            case EN -> ',';
            case DA -> '.';
            case NB -> '\u00a0';
        };
        this.unit = "\u00a0" + (language == Language.DA ? "kr." : "kr");
    }

    /// For columns and totals: "1.095,50 kr.", "1 095,50 kr", "1,095.50 kr".
    ///
    /// @param minor øre
    public String exact(long minor) {
        var rest = Math.abs(minor % MINOR_UNITS);
        return sign(minor) + whole(minor) + decimal + (rest < 10 ? "0" : "") + rest + unit;
    }

    /// For running text: whole kroner without their two noughts, "1.200 kr.".
    ///
    /// @param minor øre
    public String spoken(long minor) {
        return minor % MINOR_UNITS == 0 ? sign(minor) + whole(minor) + unit : exact(minor);
    }

    private static String sign(long minor) {
        return minor < 0 ? String.valueOf(MINUS) : "";
    }

    private String whole(long minor) {
        var digits = new StringBuilder(Long.toString(Math.abs(minor / MINOR_UNITS)));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, thousands);
        }
        return digits.toString();
    }
}
