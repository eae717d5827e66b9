package dk.holdt.ui.kit;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Reads and writes amounts as both countries write them: comma before the øre, full stop or space between thousands.
///
/// A full stop before one or two last digits is read as a comma, because number keys have only that.
public final class AmountText {

    private static final Pattern PLAIN = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,2}))?");
    private static final Pattern GROUPED = Pattern.compile("(\\d{1,3}(?:[. ]\\d{3}){1,2})(?:,(\\d{1,2}))?");
    private static final Pattern UNIT = Pattern.compile("\\s*(kr\\.?|,-|nok|dkk)\\s*$");

    private AmountText() {}

    /// @return minor units (øre), or nothing if it is not an amount; an empty text is none either
    public static OptionalLong read(String typed) {
        var text = UNIT.matcher(typed.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' '))
                .replaceFirst("");
        for (var form : new Pattern[] {GROUPED, PLAIN}) {
            var found = form.matcher(text);
            if (found.matches()) {
                var whole = Long.parseLong(found.group(1).replaceAll("[. ]", ""));
                var part = found.group(2) == null ? "00" : (found.group(2) + "0").substring(0, 2);
                return OptionalLong.of(whole * 100 + Long.parseLong(part));
            }
        }
        return OptionalLong.empty();
    }

    /// As it stands in a field: no thousands, no øre unless there are any. No amount below nothing.
    public static String write(long minor) {
        if (minor < 0) {
            throw new IllegalArgumentException("an amount is typed without a sign: " + minor);
        }
        var rest = minor % 100;
        return rest == 0 ? Long.toString(minor / 100) : String.format(Locale.ROOT, "%d,%02d", minor / 100, rest);
    }
}
