package dk.holdt.words;

import dk.holdt.domain.language.Language;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/// Amounts of kroner in words, on every screen and paper. A Danish one ends in a full stop already, so no text sets
/// another behind it.
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

    /// One amount: whole kroner without øre, "1.200 kr.", and otherwise both digits of them, "1.095,50 kr.".
    ///
    /// @param minor øre
    public String of(long minor) {
        return minor % MINOR_UNITS == 0 ? sign(minor) + whole(minor) + unit : withRest(minor);
    }

    /// Amounts that stand under each other and add up: as soon as one of them has øre, all of them show theirs.
    ///
    /// @param minor øre of all that stand in the column
    public LongFunction<String> column(LongStream minor) {
        return minor.allMatch(one -> one % MINOR_UNITS == 0) ? this::of : this::withRest;
    }

    private String withRest(long minor) {
        var rest = Math.abs(minor % MINOR_UNITS);
        return sign(minor) + whole(minor) + decimal + (rest < 10 ? "0" : "") + rest + unit;
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
